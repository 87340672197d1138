using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Tests.Polishing.Reading;

public sealed class FixedMarksTests
{
    [Theory]
    [InlineData("⟦N1⟧完成", nameof(TokenKind.Marker), 4)]
    [InlineData("【待核实】。", nameof(TokenKind.Marker), 5)]
    [InlineData("《实施办法》要求", nameof(TokenKind.Marker), 6)]
    [InlineData("“标准地”改革", nameof(TokenKind.Marker), 5)]
    [InlineData("〔2024〕12号文件", nameof(TokenKind.Marker), 9)]
    [InlineData("××人", nameof(TokenKind.Marker), 2)]
    [InlineData("{{产值}}亿元", nameof(TokenKind.Marker), 6)]
    [InlineData("PM2.5浓度", nameof(TokenKind.Code), 5)]
    [InlineData("110kV", nameof(TokenKind.Punctuation), 0)]
    public void What_is_kept_to_the_letter_is_found_whole(string text, string kind, int length) =>
        Assert.Equal((kind, length), (FixedMarks.At(text, 0).Kind.ToString(), FixedMarks.At(text, 0).Length));
}

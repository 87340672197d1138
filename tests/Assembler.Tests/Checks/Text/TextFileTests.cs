using System.Text;
using DevZoneDocs.Assembler.OpenXml;

namespace DevZoneDocs.Assembler.Tests.Checks.Text;

public sealed class TextFileTests
{
    private const string Faulty = "外贸出口同比增长-6.1%。";

    public static TheoryData<byte[]> Encodings =>
    [
        Encoding.UTF8.GetBytes(Faulty),
        WithMark(Encoding.UTF8),
        WithMark(Encoding.Unicode),
        WithMark(Encoding.BigEndianUnicode),
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(Faulty),
    ];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_text_is_read_in_any_encoding_that_offices_use(byte[] bytes) =>
        Assert.Equal("C09", Assert.Single(Inspected.Bytes(bytes)).Code);

    private static byte[] WithMark(Encoding encoding) => [.. encoding.GetPreamble(), .. encoding.GetBytes(Faulty)];

    [Theory]
    [InlineData(new byte[0], "空的")]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 1 }, "不是")]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 1, 2 }, ".doc")]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 9, 9, 9 }, "Word 文档")]
    [InlineData(new byte[] { 0xE4, 0xFF, 0xFF, 0x30 }, "不是")]
    public void What_holds_no_text_is_refused(byte[] bytes, string because)
    {
        DocumentException refused = Assert.Throws<DocumentException>(() => Inspected.Bytes(bytes));

        Assert.Contains(because, refused.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("一业之")]
    [InlineData("1. 一业之\n")]
    public void A_short_Chinese_text_that_passes_for_UTF_8_is_told_with_how_to_save_it(string text)
    {
        byte[] bytes = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(text);

        DocumentException refused = Assert.Throws<DocumentException>(() => Inspected.Bytes(bytes));

        Assert.Contains("编码看来是 GBK（GB18030），不是 UTF-8。请用记事本打开，另存为，编码选 UTF-8", refused.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Δ=1，全区平稳。")]
    [InlineData("±2")]
    [InlineData("A·B")]
    public void But_no_text_is_that_has_other_letters_beside_Chinese_ones(string text) => Assert.Empty(Inspected.Text(text));

    [Fact]
    public void A_finding_names_the_heading_and_the_paragraph()
    {
        string place = Assert.Single(Inspected.Text($"一、经济运行\n全区经济平稳。\n{Faulty}")).Place;

        Assert.Equal("“一、经济运行”第2段", place);
    }
}

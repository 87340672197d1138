using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Tests.Polishing.Reading;

public sealed class TextLinesTests
{
    [Fact]
    public void A_line_broken_within_a_sentence_goes_on() => Assert.Equal(["全年新增规上工业企业14家。"], TextLines.Of("全年新增规上\n工业企业14家。"));

    [Fact]
    public void A_heading_is_a_line_of_its_own() => Assert.Equal(["（一）项目建设", "全年开工22个。"], TextLines.Of("（一）项目建设\r\n全年开工22个。"));

    [Fact]
    public void A_line_that_ended_its_sentence_ends() => Assert.Equal(["甲。", "乙。"], TextLines.Of("甲。\n\n乙。"));
}

using DevZoneDocs.Assembler.Polishing.Comparing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Comparing;

public sealed class AbbreviationsTests
{
    [Theory]
    [InlineData("区人力资源和社会保障局牵头", "区人社局牵头")]
    [InlineData("经济技术开发区入驻企业", "经开区入驻企业")]
    [InlineData("市发展和改革委批复", "市发改委批复")]
    public void A_body_by_its_full_name_is_the_one_by_its_short_name(string full, string brief)
    {
        (string original, string polished) = Abbreviations.Of(full, brief);

        Assert.Equal((brief, brief), (original, polished));
    }

    [Theory]
    [InlineData("规划建设局牵头", "规划局牵头")]
    [InlineData("教育局牵头", "教体局牵头")]
    [InlineData("人力资源和社会保障局", "人防局")]
    public void Another_body_stays_another(string original, string polished) => Assert.Equal((original, polished), Abbreviations.Of(original, polished));
}

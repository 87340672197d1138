using DevZoneDocs.Assembler.Polishing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Rules;

public sealed class SpunWordRuleTests
{
    [Theory]
    [InlineData("抓好安全生产工作。", "抓好平安生产工作。")]
    [InlineData("提升服务水平。", "提升效劳水平。")]
    [InlineData("完善基础设施。", "完善根底设施。")]
    [InlineData("预计年底完成。", "估量年底完成。")]
    public void A_spun_word_in_place_of_the_right_one_is_told(string original, string polished) =>
        GivenWording.IsChanged(WordingFamily.Term, original, polished);

    [Theory]
    [InlineData("提升效劳水平。", "提升服务水平。")]
    [InlineData("完善根底设施配套。", "完善基础设施配套。")]
    [InlineData("推进平安建设。", "扎实推进平安建设。")]
    public void But_the_right_word_may_come_back(string original, string polished) => GivenWording.IsKept(original, polished);
}

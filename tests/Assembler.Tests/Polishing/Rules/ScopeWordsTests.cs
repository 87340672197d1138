using DevZoneDocs.Assembler.Polishing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Rules;

public sealed class ScopeWordsTests
{
    [Theory]
    [InlineData("部分路段完工。", "路段完工。")]
    [InlineData("企业完成整改。", "企业全部完成整改。")]
    [InlineData("仅3家达标。", "3家达标。")]
    [InlineData("首批3个项目开工。", "3个项目开工。")]
    [InlineData("引进甲、乙等企业。", "引进甲、乙企业。")]
    [InlineData("总投资5亿元，其中设备3亿元。", "总投资5亿元，设备3亿元。")]
    [InlineData("每亩税收30万元。", "税收30万元。")]
    public void How_much_is_meant_may_not_change(string original, string polished) =>
        GivenWording.IsChanged(WordingFamily.Scope, original, polished);

    [Theory]
    [InlineData("全部企业完成整改。", "所有企业完成整改。")]
    [InlineData("均已落实责任。", "全部落实责任。")]
    [InlineData("仅有3家达标。", "只有3家达标。")]
    [InlineData("强度为350万元/亩。", "强度为每亩350万元。")]
    public void But_another_word_for_it_is_kept(string original, string polished) => GivenWording.IsKept(original, polished);
}

namespace DevZoneDocs.Assembler.Tests.Polishing.Comparing;

public sealed class AttributesTests
{
    [Theory]
    [InlineData("引进仓储项目3个，总投资6亿元。", "引进总投资6亿元的仓储项目3个。")]
    [InlineData("新建日处理能力500吨的水厂2座。", "新建水厂2座，日处理能力500吨。")]
    public void A_measure_may_stand_before_or_behind_its_noun(string original, string polished) => GivenWording.IsKept(original, polished);

    [Theory]
    [InlineData("新建水厂2座、泵站3座，总投资6亿元。", "新建水厂2座、总投资6亿元的泵站3座。")]
    [InlineData("新建水厂2座，改造泵站3座，总投资6亿元。", "新建水厂2座，改造总投资6亿元的泵站3座。")]
    [InlineData("新建水厂2座，总投资6亿元，改造泵站3座。", "新建水厂2座，改造总投资6亿元的泵站3座。")]
    public void A_measure_of_all_or_of_another_is_not_put_before_one(string original, string polished) =>
        Assert.False(GivenWording.Guard.Compare(original, polished).Accepted);
}

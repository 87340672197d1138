using DevZoneDocs.Assembler.Polishing.Comparing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Comparing;

public sealed class RoundNumbersTests
{
    [Theory]
    [InlineData("浏览量过亿次", "浏览量超过亿次")]
    [InlineData("销售额破千万元", "销售额超过千万元")]
    [InlineData("带动上千人就业", "带动超过千人就业")]
    [InlineData("半数以上的村", "超过半数的村")]
    public void A_bound_as_one_says_it_is_brought_to_one_form(string text, string form) => Assert.Equal(form, RoundNumbers.Of(text));

    [Theory]
    [InlineData("半数以上委员表决同意")]
    [InlineData("突破百万元")]
    [InlineData("网上万家商户")]
    public void What_is_no_such_bound_stays(string text) => Assert.Equal(text, RoundNumbers.Of(text));
}

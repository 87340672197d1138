namespace DevZoneDocs.Assembler.Tests.Checks.Text;

public sealed class SignWordingTests
{
    [Theory]
    [InlineData("外贸出口同比增长-6.1%。")]
    [InlineData("财政收入下降-2.3%。")]
    [InlineData("利润负增长12.5%。")]
    [InlineData("销售收入增长下降8.4%。")]
    [InlineData("投资与上年相比增长0.0%。")]
    [InlineData("企业亏损3200万元，同比下降45.2%。")]
    [InlineData("能耗减少2倍。")]
    [InlineData("利润下降135%。")]
    [InlineData("税收增长+5.2%。")]
    public void A_word_against_its_sign_is_told(string text) => Inspected.Tells("C09", text);

    [Theory]
    [InlineData("外贸出口同比下降6.1%。")]
    [InlineData("新增贷款由负增长转为正增长。")]
    [InlineData("利润由上年同期亏损1.2亿元转为盈利0.6亿元。")]
    [InlineData("能耗下降32%。")]
    [InlineData("产值增长1.3倍。")]
    [InlineData("与上年同期基本持平。")]
    public void A_word_with_its_sign_is_not(string text) => Inspected.Passes(text);
}

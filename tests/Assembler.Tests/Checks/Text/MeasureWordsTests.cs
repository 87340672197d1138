namespace DevZoneDocs.Assembler.Tests.Checks.Text;

public sealed class MeasureWordsTests
{
    [Theory]
    [InlineData("新组建党支部12家。")]
    [InlineData("党总支发展到6家。")]
    [InlineData("发展党员26个。")]
    [InlineData("查处刑事案件21起，治安案件35宗。")]
    [InlineData("新成立5家党支部。")]
    public void A_measure_word_that_does_not_go_with_its_noun_is_told(string text) => Inspected.Tells("C20", text);

    [Theory]
    [InlineData("新组建党支部12个。")]
    [InlineData("党支部联系企业26家。")]
    [InlineData("发展党员26名。")]
    [InlineData("党员企业家名下企业3家。")]
    [InlineData("查处刑事案件21起、治安案件35起。")]
    [InlineData("建立工会组织的企业46家。")]
    public void One_that_goes_with_it_is_not(string text) => Inspected.Passes(text);
}

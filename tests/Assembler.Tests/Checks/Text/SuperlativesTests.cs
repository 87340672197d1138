namespace DevZoneDocs.Assembler.Tests.Checks.Text;

public sealed class SuperlativesTests
{
    [Theory]
    [InlineData("建成世界最大的产业基地。")]
    [InlineData("拥有全国唯一的试验平台。")]
    public void A_superlative_without_source_is_told(string text) => Inspected.Tells("C32", text);

    [Theory]
    [InlineData("经工业协会认定，该基地产能为全国最大。")]
    [InlineData("建成全省领先的产业基地。")]
    public void One_with_its_source_is_not(string text) => Inspected.Passes(text);
}

namespace DevZoneDocs.Assembler.Tests.Checks.Text;

public sealed class NumeralStyleTests
{
    [Theory]
    [InlineData("新建三条道路，改造5条道路。")]
    [InlineData("走访四家企业，帮扶12家企业。")]
    public void Two_forms_of_numerals_are_told(string text) => Inspected.Tells("C27", text);

    [Theory]
    [InlineData("新建3条道路，改造5条道路。")]
    [InlineData("坚持三条底线，改造5条道路。")]
    [InlineData("第三家企业投产，累计6家企业投产。")]
    public void One_form_is_not(string text) => Inspected.Passes(text);
}

namespace DevZoneDocs.Assembler.Tests.Checks.Text;

public sealed class RelativeYearsInPlansTests
{
    [Theory]
    [InlineData("临江经济开发区2026年工作计划\n今年，全区将引进项目30个。")]
    public void A_plan_that_says_this_year_is_told(string text) => Inspected.Tells("C33", text);

    [Theory]
    [InlineData("临江经济开发区2026年工作计划\n全年引进项目30个。")]
    [InlineData("今年以来，全区经济平稳运行。")]
    public void A_plan_with_its_year_is_not(string text) => Inspected.Passes(text);
}

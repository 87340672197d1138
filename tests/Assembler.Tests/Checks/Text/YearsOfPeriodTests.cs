namespace DevZoneDocs.Assembler.Tests.Checks.Text;

public sealed class YearsOfPeriodTests
{
    [Theory]
    [InlineData("临江经济开发区2025年工作总结\n一、2024年工作回顾\n全区经济平稳。")]
    [InlineData("临江经济开发区2025年工作总结和2026年工作计划\n一、2025年工作总结\n经济平稳。\n二、2028年工作计划\n抓好招商。")]
    [InlineData("临江经济开发区2026年上半年工作总结\n一、主要工作\n经济平稳。\n二、四季度工作重点\n抓好招商。")]
    [InlineData("2月30日召开动员大会。")]
    [InlineData("会议定于13月5日召开。")]
    [InlineData("25年上半年完成投资3.2亿元。")]
    public void A_period_that_does_not_fit_is_told(string text) => Inspected.Tells("C13", text);

    [Theory]
    [InlineData("临江经济开发区2025年工作总结和2026年工作计划\n一、2025年工作总结\n经济平稳。\n二、2026年工作计划\n抓好招商。")]
    [InlineData("临江经济开发区2026年上半年工作总结\n一、主要工作\n经济平稳。\n二、下半年工作重点\n抓好招商。")]
    [InlineData("园区始建于1992年，到2035年建成千亿级园区。")]
    [InlineData("2月28日召开动员大会。")]
    public void One_that_fits_is_not(string text) => Inspected.Passes(text);
}

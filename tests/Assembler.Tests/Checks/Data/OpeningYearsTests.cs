using DevZoneDocs.Assembler.Checks.Data;
using static DevZoneDocs.Assembler.Tests.Checks.Data.Figures;

namespace DevZoneDocs.Assembler.Tests.Checks.Data;

public sealed class OpeningYearsTests
{
    [Theory]
    [InlineData("2024年，开发区围绕高质量发展，稳住经济大盘", "导语说的是2024年，报告期是2025年")]
    [InlineData("2026年是攻坚之年", "导语说的是2026年")]
    [InlineData("任务如期完成。2024年上半年，经济平稳", "导语说的是2024年")]
    public void An_opening_of_another_year_is_told(string opening, string message) =>
        Assert.Contains(message, Assert.Single(Told<OpeningYears>(Section($"\"opening\":\"{opening}\""))), StringComparison.Ordinal);

    [Theory]
    [InlineData("2025年，开发区围绕高质量发展，稳住经济大盘")]
    [InlineData("2024年底以来，订单回升")]
    [InlineData("自2001年起，征地工作有序推进")]
    [InlineData("对照2024年的目标，各项工作有序推进")]
    public void But_neither_its_own_nor_the_background(string opening) => Assert.Empty(Told<OpeningYears>(Section($"\"opening\":\"{opening}\"")));

    [Fact]
    public void A_plan_speaks_of_the_year_that_comes() => Assert.Empty(Told<OpeningYears>(Section("\"planOpening\":\"2026年是攻坚之年\"")));
}

using DevZoneDocs.Assembler.Checks.Data;
using DevZoneDocs.Assembler.Checks.Data.Placed;
using DevZoneDocs.Assembler.Periods;
using static DevZoneDocs.Assembler.Tests.Checks.Data.Figures;

namespace DevZoneDocs.Assembler.Tests.Checks.Data;

public sealed class TargetPairsTests
{
    [Theory]
    [InlineData("2025", 224, 12)]
    [InlineData("2025-01..2025-09", 250, 12)]
    public void A_level_that_the_growth_leads_to_is_no_error(string period, int level, int growth) =>
        Assert.Empty(Told<TargetPairs>(Year(period, level, growth)));

    [Fact]
    public void Another_level_is_told() => Assert.Contains(
        "目标250亿元相当于增长25.0%，与目标增长12%不符", Assert.Single(Told<TargetPairs>(Year("2025", 250, 12))), StringComparison.Ordinal);

    private static CheckedData Year(string period, int level, int growth) => DataOf(
        period,
        ("economy", new SectionData { Indicators = [Of("工业总产值 200.0亿元")] }),
        ("plan", new SectionData
        {
            Tasks =
            [
                new PlannedTask
                {
                    Title = "稳增长",
                    Targets =
                    [
                        new TaskTarget { Name = "工业总产值", Value = level, Unit = "亿元" },
                        new TaskTarget { Name = "工业总产值", Value = growth, Unit = "%", IsGrowth = true },
                    ],
                },
            ],
        }));
}

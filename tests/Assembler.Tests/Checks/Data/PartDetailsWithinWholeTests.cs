using DevZoneDocs.Assembler.Checks.Data;
using DevZoneDocs.Assembler.Periods;
using static DevZoneDocs.Assembler.Tests.Checks.Data.Figures;

namespace DevZoneDocs.Assembler.Tests.Checks.Data;

public sealed class PartDetailsWithinWholeTests
{
    [Fact]
    public void Details_of_the_parts_that_come_to_more_than_the_whole_are_told() => Assert.Contains(
        "“在建项目”各分项的投资4.729亿元、投资2.57亿元合计7.299亿元，大于总数的总投资6.299亿元",
        Assert.Single(Told<PartDetailsWithinWhole>(DataOf(Projects("4.729", "2.57")))),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("3.729", "2.57")]
    [InlineData("3", "2")]
    public void But_not_those_that_fit(string one, string other) => Assert.Empty(Told<PartDetailsWithinWhole>(DataOf(Projects(one, other))));

    private static Indicator Projects(string one, string other) => Of("在建项目 28个") with
    {
        Details = [Of("总投资 6.299亿元")],
        Breakdown = new Breakdown
        {
            Mode = BreakdownMode.Exhaustive,
            Parts = [Of("续建 14个") with { Details = [Of($"投资 {one}亿元")] }, Of("新建 14个") with { Details = [Of($"投资 {other}亿元")] }],
        },
    };
}

using DevZoneDocs.Assembler.Checks.Data;
using DevZoneDocs.Assembler.Periods;
using static DevZoneDocs.Assembler.Tests.Checks.Data.Figures;

namespace DevZoneDocs.Assembler.Tests.Checks.Data;

public sealed class MilestonesFitPeriodTests
{
    [Theory]
    [InlineData("2025-09", false)]
    [InlineData("2025-10-08", false)]
    [InlineData("2023", false)]
    [InlineData("2025-09-end", true)]
    [InlineData("2025-12", true)]
    [InlineData("2025", true)]
    public void What_was_done_before_the_end_and_planned_after_it_is_no_error(string date, bool planned) => Assert.Empty(Told(date, planned));

    [Theory]
    [InlineData("2025-08", true, "9月底已过，仍记为计划")]
    [InlineData("2025-09-15", true, "9月底已过，仍记为计划")]
    [InlineData("2025-12", false, "时间在报告期之后，却未记为计划")]
    [InlineData("2026", false, "时间在报告期之后，却未记为计划")]
    public void The_reverse_is_told(string date, bool planned, string message) => Assert.Contains(message, Assert.Single(Told(date, planned)), StringComparison.Ordinal);

    private static string[] Told(string date, bool planned)
    {
        Milestone milestone = new() { Event = "竣工", Date = Date(date), Planned = planned };
        Project project = new() { Name = "码头工程", Milestones = [milestone] };
        return Told<MilestonesFitPeriod>(DataOf("2025-01..2025-09", ("projects", new SectionData { Projects = [project] })));
    }
}

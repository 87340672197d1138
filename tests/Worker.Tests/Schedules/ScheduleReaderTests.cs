using DevZoneDocs.Assembler.Reports;
using DevZoneDocs.Worker.Schedules;
using static DevZoneDocs.Worker.Tests.Schedules.GivenSchedule;

namespace DevZoneDocs.Worker.Tests.Schedules;

public sealed class ScheduleReaderTests
{
    [Fact]
    public void A_schedule_of_four_keys_goes_by_the_clock_in_Shanghai_and_drafts_with_gaps()
    {
        Schedule schedule = Quarterly();

        Assert.Equal("Asia/Shanghai", schedule.TimeZone.Id);
        Assert.Equal(PeriodShape.Quarter, schedule.Shape);
        Assert.Equal(PeriodChoice.Ended, schedule.Choice);
        Assert.Equal(Incomplete.DraftWithGaps, schedule.OnIncomplete);
    }

    [Fact]
    public void A_plan_is_of_the_period_to_come() =>
        Assert.Equal(PeriodChoice.Coming, Quarterly(("Report", "plan"), ("Period", "year")).Choice);

    [Fact]
    public void Who_waits_for_complete_data_waits_ten_days_unless_told_otherwise()
    {
        Assert.Equal(TimeSpan.FromDays(10), Quarterly(("OnIncomplete", "wait")).Patience);
        Assert.Equal(TimeSpan.FromDays(3), Quarterly(("OnIncomplete", "wait"), ("WaitDays", "3")).Patience);
    }

    [Theory]
    [InlineData("Name", " ", "Schedules:0:Name：没有填写")]
    [InlineData("Zone", null, "Schedules:0:Zone：没有填写")]
    [InlineData("Cron", "0 9 8 1,4,7,10 *", "Schedules:0:Cron：“0 9 8 1,4,7,10 *”不是 Quartz 的 cron 表达式")]
    [InlineData("TimeZone", "Asia/Binhe", "Schedules:0:TimeZone：这台机器不知道时区“Asia/Binhe”；时区写作 Asia/Shanghai，机器上要装 tzdata")]
    [InlineData("Report", "quarterly", "Schedules:0:Report：没有报告类型“quarterly”")]
    [InlineData("Report", "plan", "Schedules:0:Period：工作计划适用于任何报告期，请写明是哪一种")]
    [InlineData("Period", "year", "Schedules:0:Period：季度工作总结不用于 year 这种报告期")]
    [InlineData("Period", "fortnight", "Schedules:0:Period：没有“fortnight”这种报告期")]
    [InlineData("Which", "last", "Schedules:0:Which：不能是“last”；可用的有：ended、current、coming")]
    [InlineData("OnIncomplete", "skip", "Schedules:0:OnIncomplete：不能是“skip”")]
    [InlineData("WaitDays", "3", "Schedules:0:WaitDays：只在 OnIncomplete 为 wait 时有用")]
    [InlineData("Polish", "yes", "Schedules:0:Polish：不能是“yes”")]
    [InlineData("Crom", "x", "Schedules:0:Crom：没有这一项")]
    public void A_fault_is_told_with_its_key(string key, string? value, string problem) =>
        Assert.StartsWith(problem, Assert.Single(Problems(GivenSchedule.Settings((key, value)))), StringComparison.Ordinal);

    [Fact]
    public void All_faults_of_all_schedules_are_told_at_once()
    {
        IReadOnlyList<string> problems = Problems(
            GivenSchedule.Settings(("Cron", "x"), ("Zone", "")), GivenSchedule.Settings(("OnIncomplete", "wait"), ("WaitDays", "90")));

        Assert.Equal(["Schedules:0:Zone", "Schedules:0:Cron", "Schedules:1:WaitDays"], problems.Select(problem => problem.Split('：')[0]));
    }

    [Fact]
    public void Two_schedules_have_two_names() =>
        Assert.Equal(
            "Schedules：有 2 个计划都叫“quarter”，请各起一个名称",
            Assert.Single(Problems(GivenSchedule.Settings(), GivenSchedule.Settings(("Report", "month")))));
}

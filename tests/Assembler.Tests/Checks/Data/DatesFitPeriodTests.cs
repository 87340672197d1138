using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Checks.Data;
using DevZoneDocs.Assembler.Checks.Data.Placed;
using DevZoneDocs.Assembler.Periods;
using static DevZoneDocs.Assembler.Tests.Checks.Data.Figures;

namespace DevZoneDocs.Assembler.Tests.Checks.Data;

public sealed class DatesFitPeriodTests
{
    [Theory]
    [InlineData("2025-08-mid")]
    [InlineData("2024-12-30")]
    [InlineData("2026-06")]
    [InlineData("2001")]
    public void A_date_about_the_period_or_a_bare_year_is_no_error(string date) =>
        Assert.Empty(Told<DatesFitPeriod>(Sentence("自{开始}开展“百日攻坚”", $$"""
            "开始":{"date":"{{date}}"}
            """)));

    [Fact]
    public void A_date_far_from_the_period_is_told() => Assert.Contains(
        "日期2005年8月中旬离报告期2025年较远",
        Assert.Single(Told<DatesFitPeriod>(Sentence("自{开始}开展“百日攻坚”", "\"开始\":{\"date\":\"2005-08-mid\"}"))),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("2025", 0)]
    [InlineData("2026-06", 0)]
    [InlineData("2020", 1)]
    [InlineData("2024-12-end", 1)]
    public void A_task_is_due_after_the_period_has_begun(string by, int findings)
    {
        TaskTarget target = new() { Name = "竣工", Value = 3, Unit = "个", By = Date(by) };
        SectionData plan = new() { Tasks = [new PlannedTask { Title = "抓项目", Targets = [target] }] };

        Assert.Equal(findings, Told<DatesFitPeriod>(DataOf(("plan", plan))).Length);
    }

    [Theory]
    [InlineData("2025-11", 0)]
    [InlineData("2026-01-08", 0)]
    [InlineData("2019-06", 1)]
    public void An_honor_is_of_the_period(string date, int findings) =>
        Assert.Equal(findings, Told<DatesFitPeriod>(DataOf(("party", new SectionData { Honors = [new Honor { Title = "绿色园区", Date = Date(date) }] }))).Length);

    [Theory]
    [InlineData("2026-01-08", 0)]
    [InlineData("2025-12-20", 0)]
    [InlineData("2025-01-08", 1)]
    [InlineData("2027-01-08", 1)]
    public void A_report_is_signed_after_its_period_and_before_the_next_has_passed(string date, int findings)
    {
        CheckedData data = DataOf(("economy", new SectionData()));

        Assert.Equal(findings, Told<DatesFitPeriod>(data with { Source = data.Source with { Date = Date(date) } }).Length);
    }
}

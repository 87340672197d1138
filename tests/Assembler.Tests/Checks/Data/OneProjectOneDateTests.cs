using DevZoneDocs.Assembler.Checks.Data;
using DevZoneDocs.Assembler.Checks.Data.Placed;
using static DevZoneDocs.Assembler.Tests.Checks.Data.Figures;

namespace DevZoneDocs.Assembler.Tests.Checks.Data;

public sealed class OneProjectOneDateTests
{
    [Theory]
    [InlineData("光伏项目定于{时间}开工", "2025-11-end")]
    [InlineData("光伏项目{时间}具备开工条件", "2025-06")]
    [InlineData("光伏项目{时间}投产", "2026-06")]
    [InlineData("码头工程{时间}开工", "2025-03")]
    [InlineData("分布式光伏项目二期{时间}开工", "2025-03")]
    public void Dates_that_agree_or_tell_of_other_events_and_projects_are_no_error(string text, string date) =>
        Assert.Empty(Told<OneProjectOneDate>(Story(text, date, before: false)));

    [Theory]
    [InlineData("光伏项目确保{时间}开工", "2025-11-mid", true)]
    [InlineData("光伏电池项目已于{时间}破土动工", "2025-06", false)]
    public void Another_date_of_the_same_event_is_told(string text, string date, bool before) => Assert.Contains(
        "在economy/光伏电池项目/milestones/开工建设为2025年11月底",
        Assert.Single(Told<OneProjectOneDate>(Story(text, date, before))),
        StringComparison.Ordinal);

    private static CheckedData Story(string text, string date, bool before) => Section($$"""
        "projects":[
          {"name":"光伏电池项目","aliases":["光伏项目"],"milestones":[{"event":"开工建设","date":"2025-11-end","planned":true}]},
          {"name":"分布式光伏项目二期"}, {"name":"码头工程"}],
        "activities":[{"text":"{{text}}","facts":{"时间":{"date":"{{date}}","before":{{(before ? "true" : "false")}} } } }]
        """);
}

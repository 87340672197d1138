using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Checks.Data;
using static DevZoneDocs.Assembler.Tests.Checks.Data.Figures;

namespace DevZoneDocs.Assembler.Tests.Checks.Data;

public sealed class RelativeYearsTests
{
    [Theory]
    [InlineData("与上年同期相比略有增长")]
    [InlineData("改革开放40年来成就显著，用10年时间建成")]
    [InlineData("2025年底前完成")]
    [InlineData("此后年均增长，目前年产百万台")]
    [InlineData("落实《关于做好今年防汛工作的通知》")]
    [InlineData("三年前后两次检查")]
    public void A_year_in_full_or_a_length_of_time_is_no_error(string text) => Assert.Empty(Told<RelativeYears>(Sentence(text)));

    [Theory]
    [InlineData("今年以来企业平稳", "“今年”")]
    [InlineData("计划明年建成", "“明年”")]
    [InlineData("本年度检查到位", "“本年度”")]
    [InlineData("前年开工的项目", "“前年”")]
    [InlineData("自09年起实施", "“09年”")]
    [InlineData("定于25年底建成", "“25年”")]
    [InlineData("定于26年3月建成", "“26年”")]
    public void A_year_told_from_the_day_of_writing_or_in_two_digits_is(string text, string word) =>
        Assert.Contains(word, Assert.Single(Told<RelativeYears>(Sentence(text))), StringComparison.Ordinal);

    [Theory]
    [InlineData("""  "title":"今年工作"  """, "economy")]
    [InlineData("""  "projects":[{"name":"码头","milestones":[{"event":"去年开工","date":null}]}]  """, "economy/码头/milestones/去年开工")]
    [InlineData("""  "tasks":[{"title":"明年任务"}]  """, "economy/tasks/1")]
    [InlineData("""  "shortcomings":[{"text":"不足","cause":"今年多雨"}]  """, "economy/shortcomings/1")]
    [InlineData("""  "activities":[{"text":"{时}检查","facts":{"时":{"text":"今年春季"}}}]  """, "economy/activities/1.时")]
    public void Wherever_it_stands(string section, string place) => Assert.Equal(place, Assert.Single(new RelativeYears().Check(Section(section))).Place);
}

namespace DevZoneDocs.Assembler.Tests.Periods.Rules;

public sealed class NarrativeRulesTests
{
    private const string Place = "/sections/economy/activities/0";

    [Fact]
    public void A_brace_that_names_no_fact_is_reported_with_the_nearest_one() =>
        Assert.Equal(
            [
                Place + "/text：{隐换} 没有对应的数据项。是否指：隐患？",
                Place + "/facts/隐患：数据项 \"隐患\" 没有写进内容。在内容中写 {隐患}，或去掉它",
            ],
            Problems(""" "text":"整改{隐换}","facts":{"隐患":{"value":3,"unit":"条"}} """));

    [Fact]
    public void A_name_that_stands_twice_is_one_problem() =>
        Assert.Equal(Place + "/text：{甲} 没有对应的数据项。在 facts 中给出", Assert.Single(Problems(""" "text":"{甲}、{甲}" """)));

    [Fact]
    public void A_fact_may_be_written_twice() => Given.Json(Activity(""" "text":"{甲}、{甲}","facts":{"甲":{"text":"一"}} """));

    [Fact]
    public void An_unpaired_brace_is_reported_once_and_hides_what_hangs_on_it() =>
        Assert.Equal(
            Place + "/text：“{甲”的花括号没有配对。数据项写作 {名称}，花括号本身写两个",
            Assert.Single(Problems(""" "text":"检查{甲","facts":{"甲":{"text":"一"}} """)));

    [Theory]
    [InlineData("opening", "/opening")]
    [InlineData("planOpening", "/planOpening")]
    public void A_sentence_of_its_own_is_held_to_the_same(string key, string place) =>
        Assert.Equal(
            $"/sections/economy{place}：{{甲}} 没有对应的数据项。在 facts 中给出",
            Assert.Single(Given.Problems(Given.Section($$""" "{{key}}":"检查{甲}" """))));

    [Fact]
    public void Shortcomings_and_projects_are_held_to_the_same() =>
        Assert.Equal(
            ["/sections/economy/projects/0/progress", "/sections/economy/shortcomings/0/text", "/sections/economy/shortcomings/0/cause", "/sections/economy/shortcomings/0/countermeasure"],
            Given.Problems(Given.Section(
                """ "projects":[{"name":"甲","progress":"{x}"}],"shortcomings":[{"text":"{x}","cause":"{x}","countermeasure":"{x}"}] """))
                .Select(problem => problem.Split('：')[0]));

    private static string[] Problems(string activity) => Given.Problems(Activity(activity));

    private static string Activity(string activity) => Given.Section($$""" "activities":[{ {{activity}} }] """);
}

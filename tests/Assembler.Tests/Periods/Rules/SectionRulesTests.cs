namespace DevZoneDocs.Assembler.Tests.Periods.Rules;

public sealed class SectionRulesTests
{
    [Fact]
    public void A_section_of_the_zones_own_needs_a_title() =>
        Assert.Equal("/sections/housing：自设的部分没有标题。填写 title", Assert.Single(Given.Problems(Given.Section("", "housing"))));

    [Theory]
    [InlineData("", "plan")]
    [InlineData(""" "title":"农民建房管理" """, "housing")]
    public void But_the_usual_ones_need_none(string body, string key) => Assert.Single(Given.Json(Given.Section(body, key)).Sections);

    [Theory]
    [InlineData(""" "tasks":[{}] """, "/tasks/0：任务没有内容。title（标题）、text（内容）、targets（目标）至少填一项")]
    [InlineData(""" "tasks":[{"title":"甲","facts":{"乙":{"text":"一"}}}] """, "/tasks/0/facts：没有 text（内容），数据项无处可写。填写 text，或去掉 facts")]
    [InlineData(""" "tasks":[{"title":"甲","items":[{"text":"{乙}"}]}] """, "/tasks/0/items/0/text：{乙} 没有对应的数据项。在 facts 中给出")]
    [InlineData(""" "tasks":[{"id":"a","title":"甲"},{"id":"a","title":"乙"}] """, "/tasks/1：与 /sections/economy/tasks/0 重名：\"a\"。改名，或填写不同的 id")]
    [InlineData(""" "activities":[{"id":"a","text":"甲"},{"id":"a","text":"乙"}] """, "/activities/1：与 /sections/economy/activities/0 重名：\"a\"。改名，或填写不同的 id")]
    [InlineData(""" "projects":[{"name":"甲"},{"name":"甲"}] """, "/projects/1：与 /sections/economy/projects/0 重名：\"甲\"。改名，或填写不同的 id")]
    [InlineData(""" "projects":[{"name":"甲","milestones":[{"event":"开工","date":null,"before":true}]}] """, "/projects/0/milestones/0/before：期限没有日期。填写 date，或去掉 before")]
    [InlineData(""" "projects":[{"name":"甲","milestones":[{"event":"开工"}]}] """, "/projects/0/milestones/0：缺少 date（日期）。请补上，数据未到填 null")]
    public void A_list_of_a_section_is_held_to_its_rules(string body, string expected) =>
        Assert.Equal("/sections/economy" + expected, Assert.Single(Given.Problems(Given.Section(body))));
}

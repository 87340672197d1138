using DevZoneDocs.Assembler.Facts;

namespace DevZoneDocs.Assembler.Tests.Facts;

/// <summary>Projects, activities, shortcomings, honors and tasks.</summary>
public sealed class ItemFactsTests
{
    [Fact]
    public void A_milestone_is_a_date_and_an_unknown_one_a_gap()
    {
        FactSection section = FactDeriverTests.Derive("""
            "department":"建设局","projects":[{"name":"标准厂房","milestones":[{"event":"主体结顶","date":"2025-11-mid"},{"event":"竣工","date":null,"planned":true}]}]
            """);

        FactList milestones = (FactList)FactDeriverTests.Node(section, "标准厂房.节点");

        Assert.Equal(["11月中旬", "【待补：竣工的时间】"], milestones.Items.Select(milestone => ((FactRecord)milestone).Default!.Phrase.Text));
        Assert.Equal(
            ["economy/标准厂房/milestones/主体结顶.date", "economy/标准厂房/milestones/竣工.date"],
            milestones.Items.Select(milestone => ((FactRecord)milestone).Default!.Path));
    }

    [Fact]
    public void The_facts_of_a_sentence_point_at_where_they_were_handed_in()
    {
        FactSection section = FactDeriverTests.Derive("""
            "opening":{"text":"招商{数}次","facts":{"数":{"value":3,"unit":"次"}}},
            "activities":[{"id":"check","text":"检查{a/b}","facts":{"a/b":{"value":12,"unit":"次"}}}],
            "projects":[{"id":"p","name":"厂房","progress":{"text":"完成{层}","facts":{"层":{"value":3,"unit":"层"}}}}]
            """);

        Assert.Equal(("economy/opening.数", "/sections/economy/opening/facts/数"), Only(FactDeriverTests.Node(section, "导语")));
        Assert.Equal(("economy/activities/check.a/b", "/sections/economy/activities/0/facts/a~1b"), Only(FactDeriverTests.Node(section, "x.内容", First(section, "工作"))));
        Assert.Equal(("economy/p/progress.层", "/sections/economy/projects/0/progress/facts/层"), Only(FactDeriverTests.Node(section, "厂房.进展")));
    }

    [Fact]
    public void A_shortcomings_cause_has_facts_of_its_own()
    {
        FactRecord shortcoming = First(
            FactDeriverTests.Derive("""
                "shortcomings":[{"text":"欠{数}","facts":{"数":{"value":3,"unit":"项"}},"cause":{"text":"缺{数}","facts":{"数":{"value":5,"unit":"人"}}}}]
                """),
            "存在问题");

        Assert.True(shortcoming.TryGet("text", out FactNode? text) & shortcoming.TryGet("cause", out FactNode? cause));
        Assert.Equal(("economy/shortcomings/1.数", "/sections/economy/shortcomings/0/facts/数"), Only(text!));
        Assert.Equal(("economy/shortcomings/1/cause.数", "/sections/economy/shortcomings/0/cause/facts/数"), Only(cause!));
    }

    [Fact]
    public void Activities_with_a_title_are_listed_apart_and_keep_their_places()
    {
        FactSection section = FactDeriverTests.Derive("""
            "activities":[{"text":"甲{数}","facts":{"数":{"value":1,"unit":"次"}}},{"title":"题","text":"乙{数}","facts":{"数":{"value":2,"unit":"次"}}}]
            """);

        Assert.Equal("/sections/economy/activities/0/facts/数", Only(FactDeriverTests.Node(section, "x.内容", First(section, "工作"))).Place);
        Assert.Equal("/sections/economy/activities/1/facts/数", Only(FactDeriverTests.Node(section, "x.内容", First(section, "分项工作"))).Place);
    }

    [Fact]
    public void A_projects_amounts_stand_in_the_order_of_a_report_and_declare_what_indicators_have()
    {
        FactSection section = FactDeriverTests.Derive("""
            "projects":[{"name":"厂房","land":{"value":120,"unit":"亩"},"investmentTotal":{"value":3.5,"unit":"亿元"},"indicators":[{"name":"产能","value":5,"unit":"万台"}]}]
            """);

        FactList amounts = (FactList)FactDeriverTests.Node(section, "厂房.规模");

        Assert.Equal(["120亩", "5万台", "3.5亿元"], amounts.Items.Select(amount => ((FactRecord)amount).Default!.Phrase.Text));
        IReadOnlyCollection<string> indicator = ((FactRecord)amounts.Items[1]).Names;
        Assert.Equal(indicator.Order(), ((FactRecord)amounts.Items[0]).Names.Order());
    }

    [Fact]
    public void A_task_has_targets_with_how_firmly_they_are_promised()
    {
        FactRecord task = First(
            FactDeriverTests.Derive("""
                "tasks":[{"title":"稳增长","targets":[{"name":"产值","value":200,"unit":"亿元","modality":"确保"},{"name":"税收","value":null,"unit":"亿元"}],"items":[{"text":"子"}]}]
                """),
            "任务");

        Assert.True(task.TryGet("目标", out FactNode? node));
        FactRecord[] targets = [.. ((FactList)node!).Items.Cast<FactRecord>()];
        Assert.Equal(["200亿元", "【待补：税收目标（亿元）】"], targets.Select(target => target.Default!.Phrase.Text));
        Assert.True(targets[0].TryGetFact("力度", out Fact? modality));
        Assert.Equal("确保", modality.Phrase.Text);
        Assert.True(task.TryGet("子任务", out FactNode? items));
        Assert.Single(((FactList)items!).Items);
    }

    private static FactRecord First(FactSection section, string list) => (FactRecord)((FactList)FactDeriverTests.Node(section, list)).Items[0];

    private static (string Path, string Place) Only(FactNode prose)
    {
        Fact fact = Assert.Single(((FactProse)prose).Pieces, piece => piece.Fact is not null).Fact!;
        return (fact.Path, fact.Source.Place);
    }
}

using DevZoneDocs.Assembler.Linting;

namespace DevZoneDocs.Assembler.Tests.Linting;

public sealed class NameCheckTests
{
    [Theory]
    [InlineData("{{标题}}{{部门}}{{导语}}{{开发区.名称}}{{报告期.起止}}{{下期.标题}}{{计划期}}{{成文日期}}{{篇.数量 | 汉字}}")]
    [InlineData("{{#each 指标}}{{名称}}{{数值}}{{增幅 | 简}}{{位次}}{{年度目标}}{{完成率}}{{时序进度}}{{超额}}{{统计期}}{{#each 待补}}{{this}}{{/each}}{{/each}}")]
    [InlineData("{{#each 指标}}{{#each 其中}}{{名称}}{{#each 附带指标}}{{#each 附带指标}}{{数值}}{{@index}}{{/each}}{{/each}}{{/each}}{{/each}}")]
    [InlineData("{{#each 项目}}{{类别}}{{阶段}}{{总投资 | 格}}{{单位 | 列举}}{{进展}}{{#each 规模}}{{名称}}{{数值}}{{/each}}{{#each 节点}}{{日期}}{{事项}}{{#if 计划}}甲{{/if}}{{/each}}{{/each}}")]
    [InlineData("{{#each 荣誉}}{{称号}}{{级别}}{{授予单位}}{{日期}}{{/each}}{{#each 存在问题}}{{问题}}{{原因}}{{对策}}{{/each}}{{#each 分项工作}}{{标题}}{{内容}}{{/each}}")]
    [InlineData("{{#each 任务}}{{标题}}{{责任单位}}{{子任务量词}}{{#each 子任务}}{{#each 子任务}}{{内容}}{{/each}}{{/each}}{{#each 目标}}{{表述}}{{力争数}}{{力度}}{{完成时间}}{{#each 并列}}{{名称}}{{/each}}{{/each}}{{/each}}")]
    [InlineData("{{#if 有年度目标 and 指标.数量 > 2}}{{指标.数量}}{{计量单位 | 列举: '、'}}{{/if}}{{#each 指标}}{{报告期.年}}{{#if @first or @last}}甲{{/if}}{{/each}}")]
    public void Every_name_that_a_report_has_is_known(string template)
    {
        LintResult result = Linted.Report(template);

        Assert.Empty(Linted.Problems(result));
        Assert.Empty(result.OwnNames);
    }

    [Theory]
    [InlineData("{{规模以上工业总产值.value}}")]
    [InlineData("{{规模以上工业总产值}}，{{industrial-output.增幅}}")]
    [InlineData("{{#if 项目数 > 3}}{{项目数}}{{/if}}")]
    [InlineData("{{#each 翁垟物流园.节点}}{{日期}}{{/each}}")]
    public void What_only_a_zones_own_data_know_is_no_mistake(string template)
    {
        LintResult result = Linted.Report(template);

        Assert.Empty(Linted.Problems(result));
        Assert.NotEmpty(result.OwnNames);
    }

    [Theory]
    [InlineData("{{报告其.名称}}", "第1段：标记 {{报告其.名称}} 没有对应的数据项。是否指：报告期.名称？")]
    [InlineData("{{报告其.标题}}", "第1段：标记 {{报告其.标题}} 没有对应的数据项。是否指：报告期.标题？")]
    [InlineData("{{报告期.名陈}}", "第1段：标记 {{报告期.名陈}} 没有对应的数据项。是否指：报告期.名称？")]
    [InlineData("{{#each 指标}}{{增副}}{{/each}}", "第1段：标记 {{增副}} 没有对应的数据项。是否指：增幅？")]
    [InlineData("{{#if not 计量单未}}甲{{/if}}", "第1段：条件 {{#if not 计量单未}} 中的“计量单未”没有对应的数据项，条件总按“无”处理。是否指：计量单位？")]
    [InlineData("{{规模以上工业总产值.增副}}", "第1段：标记 {{规模以上工业总产值.增副}} 没有对应的数据项。是否指：规模以上工业总产值.增幅？")]
    [InlineData("{{#each indicator}}甲{{/each}}", "第1段：标记 {{#each indicator}} 没有对应的数据项。是否指：indicators？")]
    public void A_slip_of_the_pen_is_told_with_what_was_meant(string template, string problem) =>
        Assert.Equal(problem, Assert.Single(Linted.Problems(Linted.Report(template))));

    [Theory]
    [InlineData("{{增幅}}", "第1段：标记 {{增幅}} 中的“增幅”是“指标”各项的数据项，在这里不知道指哪一项。放到 {{#each 指标}} 与 {{/each}} 之间，或写明是哪一项，如 {{某某.增幅}}")]
    [InlineData("{{#each 项目}}甲{{/each}}{{总投资}}", "第1段：标记 {{总投资}} 中的“总投资”是“项目”各项的数据项，在这里不知道指哪一项。放到 {{#each 项目}} 与 {{/each}} 之间，或写明是哪一项，如 {{某某.总投资}}")]
    [InlineData("{{#each 指标}}{{#if 总投资}}甲{{/if}}{{/each}}", "第1段：标记 {{#if 总投资}} 中的“总投资”是“项目”各项的数据项，在这里不知道指哪一项。放到 {{#each 项目}} 与 {{/each}} 之间，或写明是哪一项，如 {{某某.总投资}}")]
    [InlineData("{{@index}}", "第1段：标记 {{@index}} 中的“@index”只在 {{#each …}} 与 {{/each}} 之间才有。移到重复的内容里面，或删去")]
    public void A_name_in_the_wrong_place_is_told_with_the_right_one(string template, string problem) =>
        Assert.Equal(problem, Assert.Single(Linted.Problems(Linted.Report(template))));

    [Theory]
    [InlineData("{{#each 标题}}甲{{/each}}", "不能重复")]
    [InlineData("{{指标}}", "不能直接写")]
    [InlineData("{{有年度目标}}", "不能直接写")]
    [InlineData("{{篇}}", "如 {{篇.数量}}")]
    public void A_name_of_another_kind_than_asked_for_is_told(string template, string problem) =>
        Assert.Contains(problem, Assert.Single(Linted.Problems(Linted.Report(template))), StringComparison.Ordinal);

    [Fact]
    public void A_fragment_sees_the_names_that_stand_around_it_and_is_told_of_once()
    {
        LintResult result = Linted.Report(
            "{{#each 指标}}{{> one}}{{/each}}\n{{#each 项目}}{{> one}}{{/each}}",
            ("one", "{{名称}}{{增幅}}{{#each 附带指标}}{{> one}}{{/each}}"));

        Assert.Equal(
            [
                "Fragments/one，第1段：标记 {{增幅}} 中的“增幅”是“指标”各项的数据项，在这里不知道指哪一项。放到 {{#each 指标}} 与 {{/each}} 之间，或写明是哪一项，如 {{某某.增幅}}",
                "Fragments/one，第1段：标记 {{#each 附带指标}} 中的“附带指标”是“指标”各项的数据项，在这里不知道指哪一项。放到 {{#each 指标}} 与 {{/each}} 之间，或写明是哪一项，如 {{某某.附带指标}}",
            ],
            Linted.Problems(result));
    }

    [Fact]
    public void With_the_data_of_a_free_template_every_name_is_known_or_wrong()
    {
        LintResult result = Linted.Free(
            "{{单位}}{{联系人.电话}}{{联系人.电活}}{{#each 人员}}{{姓名}}{{职务}}{{单位}}{{岁数}}{{/each}}{{姓名}}",
            """{"单位":"甲","联系人":{"电话":"1"},"人员":[{"姓名":"乙"},{"姓名":"丙","职务":"丁"}]}""");

        Assert.Equal(
            [
                "正文第1段：标记 {{联系人.电活}} 没有对应的数据项。是否指：联系人.电话？",
                "正文第1段：标记 {{岁数}} 没有对应的数据项。改正名称“岁数”，或在数据中补上这一项",
                "正文第1段：标记 {{姓名}} 中的“姓名”是“人员”各项的数据项，在这里不知道指哪一项。放到 {{#each 人员}} 与 {{/each}} 之间，或写明是哪一项，如 {{某某.姓名}}",
            ],
            Linted.Problems(result));
    }

    [Fact]
    public void Without_data_a_free_template_has_no_wrong_names() =>
        Assert.Empty(Linted.Free("{{单位}}{{联系人.电话}}{{#each 人员}}{{姓名}}{{#each 证书}}{{编号}}{{/each}}{{/each}}", null).Problems);

    [Fact]
    public void English_names_are_suggested_where_there_are_no_others() =>
        Assert.Equal(
            ["正文第1段：标记 {{price}} 中的“price”是“rows”各项的数据项，在这里不知道指哪一项。放到 {{#each rows}} 与 {{/each}} 之间，或写明是哪一项，如 {{某某.price}}"],
            Linted.Problems(Linted.Free("{{#each rows}}{{name}}{{/each}}{{price}}", """{"rows":[{"name":"甲","price":1}]}""")));

    [Fact]
    public void The_example_shows_of_every_name_what_it_is()
    {
        HashSet<KnownName> seen = new(ReferenceEqualityComparer.Instance);
        List<string> unsure = [];
        foreach (NameLevel level in LintNames.OfReports().OfSection(null, new Need()).Chain)
            Collect("", level.Names, seen, unsure);

        Assert.Empty(unsure);
        Assert.True(seen.Count > 50, $"{seen.Count}");
    }

    private static void Collect(string path, KnownName names, HashSet<KnownName> seen, List<string> unsure)
    {
        if (!seen.Add(names))
            return;
        if (names.Kind == KnownKind.Unsure || names is { Kind: KnownKind.List, Item: null })
            unsure.Add(path);
        foreach ((string name, KnownName field) in names.Fields)
            Collect($"{path}.{name}", field, seen, unsure);
        if (names.Item is { } item)
            Collect($"{path}[]", item, seen, unsure);
    }
}

using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Facts;

namespace DevZoneDocs.Assembler.Tests.Sections;

public sealed class GapMakerTests
{
    [Fact]
    public void A_known_name_without_a_datum_is_a_gap_with_a_comment()
    {
        SectionMerge merging = SectionMerge.Of("位次{{位次}}。", """{"位次":null}""");

        Assert.Equal("位次<!>[[_f0001|==【待补：位次】==]]</!缺位次，请经济发展局补报。>。\n", merging.WithFacts);
        Assert.Empty(merging.Findings);
    }

    [Fact]
    public void An_unknown_name_is_a_gap_and_a_finding_at_its_place()
    {
        SectionMerge merging = SectionMerge.Of("甲。\n产值{{工业总产直}}。", """{"工业总产值":186.4}""");

        Assert.Contains("产值<!>[[_f0001|==【待补：工业总产直】==]]", merging.WithFacts, StringComparison.Ordinal);
        Assert.Equal(
            new Finding(
                "C01",
                Severity.Error,
                "economy（economy/review，第2段）",
                "标记 {{工业总产直}} 没有对应的数据项。是否指：工业总产值？",
                "在数据中补上这一项，或在部分模板中改正标记"),
            Assert.Single(merging.Findings));
    }

    [Fact]
    public void A_mistake_in_a_repeated_block_is_told_once() =>
        Assert.Single(SectionMerge.Of("{{#each 项目}}{{名陈}}{{/each}}", """{"项目":[{"名称":"甲"},{"名称":"乙"}]}""").Findings);

    [Fact]
    public void A_missing_field_of_a_repeated_item_is_asked_for_by_the_items_name()
    {
        SectionMerge merging = SectionMerge.Of(SectionMerge.Parse(Docx.FromOutline("{{#each 指标}}{{位次}}{{/each}}")), Indicators("产值", "税收"));

        Assert.Equal(["economy/产值.位次", "economy/税收.位次"], merging.Ledger.Facts.Select(written => written.Fact.Path));
        Assert.Equal("【待补：产值位次】【待补：税收位次】", Assert.Single(DraftText.Paragraphs(merging.Content)));
        Assert.Equal(2, merging.Ledger.GapCount);
    }

    [Theory]
    [InlineData("{{项目}}")]
    [InlineData("{{项目.甲}}", false)]
    [InlineData("{{真假}}")]
    [InlineData("{{组}}")]
    public void What_has_no_words_is_a_gap_and_never_a_hole(string tag, bool isUnwritable = true)
    {
        SectionMerge merging = SectionMerge.Of($"共{tag}。", """{"项目":[{"名称":"甲"}],"真假":true,"组":{"名称":"甲"}}""");

        Assert.Contains("【待补：", merging.Text, StringComparison.Ordinal);
        Assert.Equal(isUnwritable, Assert.Single(merging.Findings).Message.Contains("不能直接写", StringComparison.Ordinal));
    }

    [Fact]
    public void To_repeat_what_is_no_list_is_a_mistake() =>
        Assert.Equal("标记 {{#each 名称}} 指的不是一列数据项，不能重复", Assert.Single(SectionMerge.Of("甲{{#each 名称}}乙{{/each}}", """{"名称":"丙"}""").Findings).Message);

    private static FactRecord Indicators(params string[] names) => new FactRecord().AddItem("指标", GivenFacts.List(
        [.. names.Select(name => new FactRecord().Add("name", "名称", GivenFacts.Fact($"economy/{name}.name", name)).Add("rank", "位次", null))]));
}

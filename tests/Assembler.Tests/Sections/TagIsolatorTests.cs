namespace DevZoneDocs.Assembler.Tests.Sections;

public sealed class TagIsolatorTests
{
    [Fact]
    public void A_tag_split_over_three_runs_takes_the_first_runs_formatting() =>
        Assert.Equal("实现<b>186.4</>亿元。\n", Merged("实现<b>{</><i>{数</><u>值}}</>亿元。"));

    [Fact]
    public void A_tag_may_have_a_run_for_each_character() =>
        Assert.Equal("甲186.4乙\n", Merge("<w:p>" + string.Concat("甲{{数值}}乙".Select(c => WordXml.Run(c.ToString()))) + "</w:p>"));

    [Fact]
    public void The_text_beside_a_tag_keeps_its_formatting() =>
        Assert.Equal("<b>前</>186.4<i>后</>\n", Merged("<b>前</>{{数<i>值}}后</>"));

    [Fact]
    public void Several_tags_stand_in_one_paragraph_and_in_one_run() =>
        Assert.Equal("规上产值186.4，规上产值186.4。\n", Merged("{{名称}}{{数值}}，{{名称}}{{数值}}。"));

    [Fact]
    public void Tabs_breaks_and_spaces_beside_a_tag_stay() =>
        Assert.Equal("\\s甲\\t186.4\\n乙\\s\n", Merged("\\s甲\\t{{数值}}\\n乙\\s"));

    [Fact]
    public void A_break_or_a_tab_inside_a_tag_is_a_space() =>
        Assert.Equal("是\n", Merge("<w:p><w:r><w:t>{{#if</w:t><w:tab/><w:t>数值</w:t><w:br/><w:t>&gt; 5}}是{{/if}}</w:t></w:r></w:p>"));

    [Fact]
    public void A_hyphen_that_does_not_break_is_a_hyphen() =>
        Assert.Equal("12\n", Merge("<w:p><w:r><w:t>{{industrial</w:t><w:noBreakHyphen/><w:t>output}}</w:t></w:r></w:p>"));

    [Fact]
    public void Marks_of_proofing_and_bookmarks_between_the_pieces_are_passed_over() =>
        Assert.Equal("186.4\n", Merge($"""
            <w:p><w:bookmarkStart w:id="0" w:name="_GoBack"/>{WordXml.Run("{{")}<w:proofErr w:type="spellStart"/>{WordXml.Run("数")}<w:bookmarkEnd w:id="0"/>
            <w:proofErr w:type="spellEnd"/><w:r><w:lastRenderedPageBreak/><w:t>值</w:t></w:r>{WordXml.Run("}}")}</w:p>
            """));

    [Theory]
    [InlineData("<w:hyperlink w:anchor=\"a\">", "</w:hyperlink>")]
    [InlineData("<w:ins w:id=\"1\" w:author=\"甲\">", "</w:ins>")]
    [InlineData("<w:sdt><w:sdtPr><w:id w:val=\"7\"/></w:sdtPr><w:sdtContent>", "</w:sdtContent></w:sdt>")]
    [InlineData("<w:smartTag w:uri=\"u\" w:element=\"place\"><w:smartTagPr/>", "</w:smartTag>")]
    [InlineData("<w:customXml w:element=\"x\">", "</w:customXml>")]
    [InlineData("<w:fldSimple w:instr=\" QUOTE \">", "</w:fldSimple>")]
    public void A_tag_is_found_inside_whatever_wraps_its_runs(string open, string close) =>
        Assert.Contains("186.4", Merge($"<w:p>{open}{WordXml.Run("{{数")}{WordXml.Run("值}}")}{close}</w:p>"), StringComparison.Ordinal);

    [Fact]
    public void A_tag_that_begins_in_an_insertion_and_ends_outside_is_found() =>
        Assert.Equal("共186.4亿元\n", Merge($"<w:p>{WordXml.Run("共")}<w:ins w:id=\"1\" w:author=\"甲\">{WordXml.Run("{{数")}</w:ins>{WordXml.Run("值}}亿元")}</w:p>"));

    [Fact]
    public void But_a_deleted_tag_is_none() =>
        Assert.Equal("规上产值。\n", Merge($"<w:p>{WordXml.Run("{{名称}}")}<w:del w:id=\"1\" w:author=\"甲\"><w:r><w:delText>{{{{没有}}}}</w:delText></w:r></w:del>{WordXml.Run("。")}</w:p>"));

    [Fact]
    public void A_tag_with_a_deletion_inside_is_read_without_it() =>
        Assert.Equal("186.4\n", Merge($"<w:p>{WordXml.Run("{{数")}<w:del w:id=\"1\" w:author=\"甲\"><w:r><w:delText>量的</w:delText></w:r></w:del>{WordXml.Run("值}}")}</w:p>"));

    [Fact]
    public void Each_paragraph_with_a_mistake_is_counted() =>
        Assert.Equal(
            ["第2段：标记 {{ 没有写完，缺少 }}", "第3段：}} 之前没有与它对应的 {{", "第5段：标记 {{a b}} 写法有误，问题在“b”处"],
            SectionMerge.Problems("甲\n{{数值\n数值}}\n{{数值}}\n{{a b}}"));

    private static string Merged(string template) => SectionMerge.Of(template, Facts).Text;

    private static string Merge(string xml) => SectionMerge.Of(WordXml.Template(xml), GivenFacts.Of(Facts)).Text;

    private const string Facts = """{"名称":"规上产值","数值":186.4,"industrial-output":12}""";
}

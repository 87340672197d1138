namespace DevZoneDocs.Assembler.Tests.Sections;

/// <summary>Blocks over runs and over paragraphs.</summary>
public sealed class BlocksTests
{
    [Theory]
    [InlineData("{{#each 项目}}{{名称}}、{{/each}}等。", "甲、乙、等。")]
    [InlineData("{{#each 项目}}{{@index}}{{#if not @last}}，{{/if}}{{/each}}", "1，2")]
    [InlineData("{{#each 空}}无{{/each}}完。", "完。")]
    [InlineData("{{#if 有}}有{{else}}没有{{/if}}。", "有。")]
    [InlineData("{{#if 空}}有{{else}}没有{{/if}}。", "没有。")]
    [InlineData("{{#each 项目}}{{名称}}{{#if 子项}}（{{#each 子项}}{{名称}}{{/each}}）{{/if}}{{/each}}", "甲（一二）乙")]
    [InlineData("{{#if 空}}{{#if 有}}a{{else}}b{{/if}}{{else}}{{#if 有}}c{{else}}d{{/if}}{{/if}}", "c")]
    public void A_block_within_a_paragraph_is_a_block_of_runs(string template, string text) =>
        Assert.Equal(text + "\n", SectionMerge.Of(template, Facts).Text);

    [Fact]
    public void Tags_alone_in_their_paragraphs_repeat_what_is_between()
    {
        const string template = """
            {{#each 项目}}
            GwH2: {{名称}}
            建设{{名称}}。
            {{/each}}
            完。
            """;

        string text = SectionMerge.Of(template, Facts).Text;

        Assert.Equal("GwH2: 甲\n建设甲。\nGwH2: 乙\n建设乙。\n完。\n", text);
    }

    [Fact]
    public void Else_has_a_paragraph_of_its_own() =>
        Assert.Equal("没有项目。\n", SectionMerge.Of("{{#if 空}}\n有项目。\n{{else}}\n没有项目。\n{{/if}}", Facts).Text);

    [Fact]
    public void Tags_that_end_and_begin_together_may_share_a_paragraph() =>
        Assert.Equal("甲\n没有。\n", SectionMerge.Of("{{#if 有}}{{#each 项目}}\n{{#if 子项}}\n{{名称}}\n{{/if}}\n{{/each}}{{else}}\n空\n{{/if}}\n没有。", Facts).Text);

    [Fact]
    public void A_whole_table_is_repeated_with_the_paragraphs_around_it()
    {
        const string template = """
            {{#each 项目}}
            GwTableCaption: {{名称}}
            table 4000 4000
            ‖ {{#each 子项}}{{名称}} ‖ {{@index}}{{/each}} ‖
            end
            {{/each}}
            """;

        string text = SectionMerge.Of(template, Facts).Text;

        Assert.Equal("GwTableCaption: 甲\ntable 4000 4000\n‖ 一 ‖ 1 ‖\n‖ 二 ‖ 2 ‖\nend\nGwTableCaption: 乙\n", text);
    }

    [Fact]
    public void A_paragraph_whose_blocks_come_out_empty_is_left_out() =>
        Assert.Equal("甲\n乙\n", SectionMerge.Of("甲\n{{#if 空}}有{{/if}}\n{{#each 空}}有{{/each}} {{#if 空}}{{/if}}\n乙", Facts).Text);

    [Fact]
    public void But_an_empty_paragraph_of_the_author_stays() =>
        Assert.Equal("甲\nNormal:\n乙\n", SectionMerge.Of("甲\nNormal:\n乙", Facts).Text);

    [Theory]
    [InlineData("<w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/><w:bookmarkEnd w:id=\"0\"/>")]
    [InlineData("<w:proofErr w:type=\"spellStart\"/><w:proofErr w:type=\"spellEnd\"/>")]
    [InlineData("<w:r><w:t> </w:t></w:r>")]
    [InlineData("<w:r><w:tab/></w:r>")]
    [InlineData("<w:del w:id=\"1\" w:author=\"甲\"><w:r><w:delText>旧</w:delText></w:r></w:del>")]
    public void A_tag_is_alone_in_spite_of_what_nobody_sees(string beside)
    {
        byte[] template = WordXml.Template($"<w:p>{beside}{WordXml.Run("{{#each 项目}}")}</w:p>{WordXml.Paragraph("{{名称}}")}<w:p>{WordXml.Run("{{/each}}")}{beside}</w:p>");

        Assert.Equal("甲\n乙\n", SectionMerge.Of(template, GivenFacts.Of(Facts)).Text);
    }

    [Fact]
    public void Paragraphs_in_a_content_control_are_repeated_inside_it()
    {
        byte[] template = WordXml.Template($"""
            <w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr><w:sdtContent>{WordXml.Paragraph("{{#each 项目}}")}
            {WordXml.Paragraph("{{名称}}")}{WordXml.Paragraph("{{/each}}")}</w:sdtContent></w:sdt>
            """);

        Assert.Equal("甲\n乙\n", SectionMerge.Of(template, GivenFacts.Of(Facts)).Text);
    }

    [Fact]
    public void What_Word_numbers_for_itself_is_not_given_twice()
    {
        byte[] template = WordXml.Template($"""
            {WordXml.Paragraph("{{#each 项目}}")}
            <w:p w14:paraId="00000001" w14:textId="77777777"><w:bookmarkStart w:id="1" w:name="书签"/>{WordXml.Run("{{名称}}")}<w:bookmarkEnd w:id="1"/></w:p>
            <w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr><w:sdtContent><w:p w14:paraId="00000002">{WordXml.Run("{{@index}}")}</w:p></w:sdtContent></w:sdt>
            {WordXml.Paragraph("{{/each}}")}
            """);

        Assert.Equal("[[_f0001|甲]]\n1\n[[_f0002|乙]]\n2\n", SectionMerge.Of(template, GivenFacts.Of(Facts)).WithFacts);
    }

    private const string Facts = """{"有":"是","空":[],"项目":[{"名称":"甲","子项":[{"名称":"一"},{"名称":"二"}]},{"名称":"乙","子项":[]}]}""";
}

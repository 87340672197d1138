using DevZoneDocs.Assembler.Sections;
using DevZoneDocs.Assembler.Tests.Sections;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Tests.Merges;

/// <summary>What users of template engines report most, one test for each.</summary>
public sealed class TwentyPainsTests
{
    private const string Data = """{"名":"甲","空":"","无":[],"真":true,"类":"工业","项":[{"名":"一"},{"名":"二"}]}""";

    [Fact]
    public void Pain_01_Word_splits_a_tag_for_its_spelling_and_its_bookmarks() =>
        Assert.Equal("甲", Body($"<w:p>{R("{")}<w:proofErr w:type=\"spellStart\"/>{R("{")}<w:bookmarkStart w:id=\"1\" w:name=\"_GoBack\"/>{R("名")}<w:bookmarkEnd w:id=\"1\"/><w:proofErr w:type=\"spellEnd\"/><w:r w:rsidR=\"00AA00AA\"><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t>}}</w:t></w:r>{R("}")}</w:p>".Replace("}}</w:t>", "}</w:t>", StringComparison.Ordinal)));

    [Fact]
    public void Pain_02_Word_curls_the_quotes_of_a_condition() =>
        Assert.Equal("是是是", Body(P("{{#if 类 == “工业”}}是{{/if}}{{#if 类 == ‘工业’}}是{{/if}}{{#if 类 ＝＝ \"工业\"}}是{{/if}}".Replace("\"", "&quot;", StringComparison.Ordinal))));

    [Theory]
    [InlineData("{{\u00a0名\u00a0}}")]
    [InlineData("{{　名　}}")]
    [InlineData("{{\u200b名\u200d}}")]
    [InlineData("{{ 名\ufeff }}")]
    public void Pain_03_spaces_that_nobody_sees_stand_in_a_tag(string tag) => Assert.Equal("甲", Body(P(tag)));

    [Fact]
    public void Pain_04_full_width_braces_are_told_and_alone_they_are_text()
    {
        Assert.Equal(["正文第1段：｛ 和 ｝ 是全角花括号，标记须用半角的 {{ 和 }}"], Merged.Problems("｛｛名｝｝"));
        Assert.Equal("｛甲｝", Body(P("｛{{名}}｝")));
    }

    [Fact]
    public void Pain_05_text_boxes_are_filled_for_new_and_old_programs_alike()
    {
        Merged merged = Merged.Of(RepeatedIdsTests.WithBox($"<w:p>{RepeatedIdsTests.Box}</w:p>"), Data);

        Assert.Equal(["甲", "甲"], merged.Read(main => main.Document.Descendants<TextBoxContent>().Select(box => box.InnerText).ToList()));
        Assert.Equal(
            ["文本框第2段：块 {{#if 名}} 没有结束标记 {{/if}}"],
            Merged.Problems(RepeatedIdsTests.WithBox($"<w:p>{RepeatedIdsTests.Box.Replace("{{名}}", "{{#if 名}}", StringComparison.Ordinal)}</w:p>")));
    }

    [Fact]
    public void Pain_06_headers_footers_notes_and_comments_are_filled() =>
        Assert.All(Stories.Texts(Merged.Of(Stories.Template("{{名}}"), Data).Content), text => Assert.Equal("甲", text));

    [Fact]
    public void Pain_07_a_tag_was_written_while_changes_were_tracked() =>
        Assert.Equal(
            "甲有",
            Body($"<w:p>{R("{{")}<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins w:id=\"2\" w:author=\"a\">{R("名}")}</w:ins>{R("}")}"
                + $"<w:ins w:id=\"3\" w:author=\"a\">{R("{{#if 真}}")}</w:ins>{R("有")}<w:ins w:id=\"4\" w:author=\"a\">{R("{{/if}}")}</w:ins></w:p>"));

    [Fact]
    public void Pain_08_a_tag_stands_in_a_content_control_that_is_bound_or_prompts()
    {
        string control = $"<w:sdt><w:sdtPr><w:id w:val=\"5\"/><w:showingPlcHdr/><w:dataBinding w:xpath=\"/a\" w:storeItemID=\"{{00000000-0000-0000-0000-000000000000}}\"/></w:sdtPr><w:sdtContent>{R("{{名}}")}</w:sdtContent></w:sdt>";

        Merged merged = Merged.OfXml($"<w:p>{control}</w:p>", Data);

        Assert.Equal("甲", DraftText.Paragraphs(merged.Content).First());
        Assert.Empty(merged.Read(main => main.Document.Descendants().Where(element => element is ShowingPlaceholder or DataBinding).ToList()));
    }

    [Fact]
    public void Pain_09_a_tag_stands_in_a_link() =>
        Assert.Equal("见甲", Body($"<w:p><w:hyperlink w:anchor=\"x\">{R("见{{名")}{R("}}")}</w:hyperlink></w:p>"));

    [Fact]
    public void Pain_10_loops_and_conditions_leave_no_empty_paragraphs() =>
        Assert.Equal(
            ["前", "一", "二", "后"],
            Merged.Of("前\n{{#each 项}}\n{{名}}\n{{/each}}\n{{#each 无}}\n{{名}}\n{{/each}}\n{{#if 空}}\n有\n{{/if}}\n后", Data).Lines);

    [Fact]
    public void Pain_11_a_row_is_repeated_and_a_row_depends() =>
        Assert.Equal(
            ["‖ 一 ‖ 1 ‖", "‖ 二 ‖ 2 ‖"],
            Merged.Of("table TableNormal 4000 4000\n‖ {{#each 项}}{{名}} ‖ {{@index}}{{/each}} ‖\n‖ {{#if 空}}无 ‖ {{/if}} ‖\nend", Data).Lines.Where(line => line.Contains('‖')));

    [Fact]
    public void Pain_12_lines_and_special_characters_of_a_value_come_through() =>
        Assert.Equal("甲&<乙>\"丙\"'", DraftText.Paragraphs(Merged.Of("{{值}}", """{"值":"甲&<乙>\n\"丙\"'"}""").Content).First());

    [Fact]
    public void Pain_13_nothing_is_ever_printed_as_undefined()
    {
        Assert.Equal("==【待补：没有】【待补：没有.内层】==", Merged.Of("{{没有}}{{没有.内层}}", """{"没有":null}""").Text);
        Assert.Equal("", DraftText.Paragraphs(Merged.Of("{{没有}}{{没有.内层}}", "{}", new MergeOptions { Missing = MissingPolicy.Empty }).Content).First());
    }

    [Fact]
    public void Pain_14_an_image_in_a_loop_keeps_an_id_of_its_own() =>
        Assert.Equal(2, Merged.Of(RepeatedIdsTests.WithBox($"{P("{{#each 项}}")}<w:p>{RepeatedIdsTests.Box}</w:p>{P("{{/each}}")}"), Data)
            .Read(main => main.Document.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().Select(drawing => drawing.Id!.Value).Distinct().Count()));

    [Fact]
    public void Pain_15_every_mistake_is_told_at_once_with_its_place() =>
        Assert.Equal(
            [
                "正文第1段：标记 {{ 没有写完，缺少 }}",
                "正文第2段：标记 {{名 | 千位}} 中的格式“千位”不存在。是否指：千分位？",
                "正文第3段：结束标记 {{/each}} 之前没有与它对应的开始标记",
                "正文第4段：块 {{#if 真}} 没有结束标记 {{/if}}",
            ],
            Merged.Problems("{{名\n{{名 | 千位}}\n{{/each}}\n{{#if 真}}"));

    [Fact]
    public void Pain_16_an_inner_name_hides_the_outer_one_of_the_same_name() =>
        Assert.Equal("甲：一二。", Merged.Of("{{名}}：{{#each 项}}{{名}}{{/each}}。", Data).Text);

    [Fact]
    public void Pain_17_spaces_around_a_value_stay() =>
        Assert.Equal(" 甲 乙 ", DraftText.Paragraphs(Merged.Of("\\s{{名}} {{值}}\\s", """{"名":"甲","值":"乙"}""").Content).First());

    [Fact]
    public void Pain_18_page_breaks_and_page_sections_are_repeated_with_their_item()
    {
        string section = "<w:p><w:pPr><w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:pPr>{{end}}</w:p>";
        Merged pages = Merged.OfXml($"{P("{{#each 项}}")}{P("{{名}}")}<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>{P("{{/each}}")}", Data);
        Merged sections = Merged.OfXml($"{P("{{#each 项}}")}{P("{{名}}")}{section.Replace("{{end}}", "", StringComparison.Ordinal)}{P("{{/each}}")}{P("完")}", Data);
        Merged tagged = Merged.OfXml($"{P("{{#each 项}}")}{P("{{名}}")}{section.Replace("{{end}}", R("{{/each}}"), StringComparison.Ordinal)}{P("完")}", Data);
        Merged broken = Merged.OfXml($"{P("{{#each 项}}")}{P("{{名}}")}<w:p>{R("{{/each}}")}<w:r><w:br w:type=\"page\"/></w:r></w:p>{P("完")}", Data);

        Assert.Equal(1, broken.Read(main => main.Document.Descendants<Break>().Count()));
        Assert.Equal(2, pages.Read(main => main.Document.Descendants<Break>().Count()));
        Assert.Equal(2, sections.Read(main => main.Document.Descendants<SectionProperties>().Count()));
        Assert.Equal(1, tagged.Read(main => main.Document.Descendants<SectionProperties>().Count()));
    }

    [Fact]
    public void Pain_19_Word_begins_a_sentence_with_a_capital() =>
        Assert.Equal("一、二、否", Merged.Of("{{#Each 项}}{{名}}、{{/Each}}{{#If 空}}是{{Else}}否{{/If}}", Data).Text);

    [Fact]
    public void Pain_20_a_condition_compares_booleans_numbers_and_texts() =>
        Assert.Equal("对对对", Merged.Of("{{#if 真 == true}}对{{/if}}{{#if 数 ≥ 3 and not 空}}对{{/if}}{{#if 数 != 4 or 无}}对{{/if}}", """{"真":true,"数":3,"空":"","无":[]}""").Text);

    private static string Body(string xml) => DraftText.Paragraphs(Merged.OfXml(xml, Data).Content).First();

    private static string P(string text) => WordXml.Paragraph(text);

    private static string R(string text) => WordXml.Run(text);
}

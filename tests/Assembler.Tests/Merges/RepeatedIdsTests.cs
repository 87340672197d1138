using DevZoneDocs.Assembler.Tests.Sections;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Drawn = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace DevZoneDocs.Assembler.Tests.Merges;

/// <summary>What a repeated piece has that a document may have once only.</summary>
public sealed class RepeatedIdsTests
{
    private const string Items = """{"项":[{"名":"甲"},{"名":"乙"},{"名":"丙"}]}""";

    [Fact]
    public void References_follow_the_bookmark_of_their_own_piece()
    {
        Merged merged = Merged.OfXml(
            $"{P("{{#each 项}}")}<w:p><w:bookmarkStart w:id=\"7\" w:name=\"处\"/>{R("{{名}}")}<w:bookmarkEnd w:id=\"7\"/></w:p>"
            + $"<w:p><w:hyperlink w:anchor=\"处\">{R("见上")}</w:hyperlink>{Field("REF 处 \\h")}</w:p>{P("{{/each}}")}<w:p>{Field("PAGEREF 处")}</w:p>",
            Items);

        Assert.Equal(["处", "处_2", "处_3"], merged.Read(main => main.Document.Descendants<BookmarkStart>().Select(start => start.Name!.Value!).ToList()));
        Assert.Equal(["处", "处_2", "处_3"], merged.Read(main => main.Document.Descendants<Hyperlink>().Select(link => link.Anchor!.Value!).ToList()));
        Assert.Equal(["REF 处 \\h", "REF 处_2 \\h", "REF 处_3 \\h", "PAGEREF 处"], merged.Read(main => main.Document.Descendants<FieldCode>().Select(code => code.Text).ToList()));
    }

    [Fact]
    public void Within_nested_pieces_the_outer_reference_means_the_first_inside_its_own()
    {
        Merged merged = Merged.OfXml(
            $"{P("{{#each 组}}")}{P("{{#each 项}}")}<w:p><w:bookmarkStart w:id=\"7\" w:name=\"处\"/>{R("{{this}}")}<w:bookmarkEnd w:id=\"7\"/></w:p>{P("{{/each}}")}<w:p>{Field("REF 处")}</w:p>{P("{{/each}}")}",
            """{"组":[{"项":[1,2]},{"项":[3,4]}]}""");

        Assert.Equal(["处", "处_2", "处_3", "处_4"], merged.Read(main => main.Document.Descendants<BookmarkStart>().Select(start => start.Name!.Value!).ToList()));
        Assert.Equal(["REF 处", "REF 处_3"], merged.Read(main => main.Document.Descendants<FieldCode>().Select(code => code.Text).ToList()));
    }

    [Fact]
    public void A_bookmark_that_a_condition_cuts_in_two_is_left_out() =>
        Assert.Empty(Merged.OfXml(
            $"{P("{{#if 无}}")}<w:p><w:bookmarkStart w:id=\"7\" w:name=\"处\"/>{R("甲")}</w:p>{P("{{/if}}")}<w:p>{R("乙")}<w:bookmarkEnd w:id=\"7\"/></w:p>",
            """{"无":false}""").Read(main => main.Document.Descendants().Where(element => element is BookmarkStart or BookmarkEnd).ToList()));

    [Fact]
    public void Drawings_controls_revisions_and_paragraphs_have_ids_of_their_own()
    {
        byte[] template = WithBox(
            $"{P("{{#each 项}}")}<w:sdt><w:sdtPr><w:id w:val=\"77\"/></w:sdtPr><w:sdtContent><w:p w14:paraId=\"00000001\" w14:textId=\"00000002\">"
            + $"<w:ins w:id=\"5\" w:author=\"甲\">{R("{{名}}")}</w:ins>{Box}</w:p></w:sdtContent></w:sdt>{P("{{/each}}")}");

        Merged merged = Merged.Of(template, Items);

        Assert.Equal(3, merged.Read(main => main.Document.Descendants<Drawn.DocProperties>().Select(drawing => drawing.Id!.Value).Distinct().Count()));
        Assert.Equal(3, merged.Read(main => main.Document.Descendants<SdtId>().Select(control => control.Val!.Value).Distinct().Count()));
        Assert.Equal(3, merged.Read(main => main.Document.Descendants<InsertedRun>().Select(insertion => insertion.Id!.Value).Distinct().Count()));
        Assert.True(merged.Read(main => main.Document.Descendants<Paragraph>().Select(paragraph => paragraph.ParagraphId?.Value).OfType<string>().ToList()) is var ids && ids.Count == ids.Distinct().Count());
    }

    [Fact]
    public void And_so_have_changes_of_formatting()
    {
        Merged merged = Merged.OfXml(
            $"{P("{{#each 项}}")}<w:p><w:r><w:rPr><w:b/><w:rPrChange w:id=\"9\" w:author=\"甲\"><w:rPr/></w:rPrChange></w:rPr><w:t>定</w:t></w:r>{R("{{名}}")}</w:p>{P("{{/each}}")}",
            Items);

        Assert.Equal(3, merged.Read(main => main.Document.Descendants<RunPropertiesChange>().Select(change => change.Id!.Value).Distinct().Count()));
    }

    [Fact]
    public void A_footnote_is_written_anew_for_each_item_with_its_names()
    {
        byte[] template = Docx.Edit(WordXml.Template($"{P("{{#each 项}}")}<w:p>{R("{{名}}")}<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>{P("{{/each}}")}"), document =>
        {
            MainDocumentPart main = document.MainDocumentPart!;
            if (main.FootnotesPart is { } old)
                main.DeletePart(old);
            main.AddNewPart<FootnotesPart>("rIdNotes").Footnotes = new Footnotes(new Footnote((Paragraph)WordXml.Body(P("注{{名}}")).FirstChild!.CloneNode(true)) { Id = 2 });
        });

        Merged merged = Merged.Of(template, Items);

        Assert.Equal([(2L, "注甲"), (3L, "注乙"), (4L, "注丙")], merged.Read(main => main.FootnotesPart!.Footnotes!.Elements<Footnote>().Select(note => (note.Id!.Value, note.InnerText)).ToList()));
        Assert.Equal([2L, 3L, 4L], merged.Read(main => main.Document.Descendants<FootnoteReference>().Select(reference => reference.Id!.Value).ToList()));
    }

    [Fact]
    public void A_comment_is_copied_with_its_range()
    {
        byte[] template = Docx.Edit(WordXml.Template($"{P("{{#each 项}}")}<w:p><w:commentRangeStart w:id=\"0\"/>{R("{{名}}")}<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>{P("{{/each}}")}"), document =>
            document.MainDocumentPart!.AddNewPart<WordprocessingCommentsPart>("rIdRemarks").Comments =
                new Comments(new Comment((Paragraph)WordXml.Body(P("问{{名}}")).FirstChild!.CloneNode(true)) { Id = "0", Author = "作者" }));

        Merged merged = Merged.Of(template, Items);
        Merged marked = Merged.Of(template, """{"项":[{"名":null},{"名":"乙"}]}""", new MergeOptions { MarkFacts = true });

        Assert.Equal("<!>甲</!问甲>\n<!>乙</!问乙>\n<!>丙</!问丙>", merged.Text);
        Assert.Equal(3, marked.Read(main => main.WordprocessingCommentsPart!.Comments!.Elements<Comment>().Count()));
    }

    private static string P(string text) => WordXml.Paragraph(text);

    private static string R(string text) => WordXml.Run(text);

    private static string Field(string code) =>
        $"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>{code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{R("1")}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    /// <summary>A text box as Word writes it: a choice, and a fallback that says the same.</summary>
    internal const string Box = """
        <w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="1000000" cy="500000"/><wp:docPr id="3" name="框"/>
        <a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1000000" cy="500000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>
        <wps:txbx><w:txbxContent><w:p><w:r><w:t>{{名}}</w:t></w:r></w:p></w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>
        <mc:Fallback><w:pict><v:shape id="_x0000_s1026" type="#_x0000_t202" style="width:80pt;height:40pt"><v:textbox><w:txbxContent><w:p><w:r><w:t>{{名}}</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>
        """;

    internal static byte[] WithBox(string body) => Docx.Edit(Docx.FromOutline(""), document => document.MainDocumentPart!.Document = new Document($"""
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:v="urn:schemas-microsoft-com:vml"
        xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" mc:Ignorable="w14"><w:body>{body}</w:body></w:document>
        """));
}

using DevZoneDocs.Assembler.Tests.Sections;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Tests.Documents;

public sealed class NoteComposerTests
{
    private const string Namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    [Fact]
    public void A_note_is_merged_and_repeated_with_its_words()
    {
        byte[] template = Template(
            WordXml.Paragraph("{{#each 项}}") + $"<w:p>{WordXml.Run("{{名}}")}{Reference}</w:p>" + WordXml.Paragraph("{{/each}}"),
            WordXml.Paragraph("{{名}}的口径"));

        using WordprocessingDocument document = Composing.With("""{"项":[{"名":"甲"},{"名":"乙"}]}""", template);

        Assert.Equal(["1 甲的口径", "2 乙的口径"], Notes(document));
        Assert.Equal([1L, 2L], document.MainDocumentPart!.Document.Descendants<FootnoteReference>().Select(reference => reference.Id!.Value));
    }

    [Fact]
    public void Notes_of_several_templates_are_numbered_through()
    {
        using WordprocessingDocument document = Composing.Of(Template($"<w:p>{Reference}</w:p>", WordXml.Paragraph("一")), Template($"<w:p>{Reference}</w:p>", WordXml.Paragraph("二")));

        Assert.Equal(["1 一", "2 二"], Notes(document));
        Assert.Equal(2, document.MainDocumentPart!.DocumentSettingsPart!.Settings.GetFirstChild<FootnoteDocumentWideProperties>()!.ChildElements.Count);
    }

    [Fact]
    public void A_note_keeps_its_link()
    {
        byte[] template = Docx.Edit(
            Template($"<w:p>{Reference}</w:p>", $"<w:p><w:hyperlink r:id=\"rId1\">{WordXml.Run("来源")}</w:hyperlink></w:p>"),
            document => document.MainDocumentPart!.FootnotesPart!.AddHyperlinkRelationship(new Uri("https://example.com"), isExternal: true, "rId1"));

        using WordprocessingDocument composed = Composing.Of(template);

        Assert.Single(composed.MainDocumentPart!.FootnotesPart!.HyperlinkRelationships);
        Assert.Empty(composed.MainDocumentPart.HyperlinkRelationships);
    }

    [Fact]
    public void A_gap_in_a_note_has_its_comment_at_the_words_that_the_note_is_about()
    {
        byte[] template = Template($"<w:p>{WordXml.Run("产值")}{Reference}</w:p>", WordXml.Paragraph("{{甲}}"));

        using WordprocessingDocument document = Composing.With("""{"甲":null}""", template);

        Assert.Equal(["1 【待补：甲】"], Notes(document));
        Assert.Single(document.MainDocumentPart!.Document.Descendants<CommentReference>());
        Assert.Empty(document.MainDocumentPart.FootnotesPart!.Footnotes.Descendants<CommentReference>());
    }

    [Fact]
    public void A_mistake_in_a_note_is_told_at_the_paragraph_that_refers_to_it() =>
        Assert.Equal(
            ["注释第2段：标记 {{}} 是空的，请写数据项的名称", "第3段：标记 {{}} 是空的，请写数据项的名称"],
            SectionMerge.Problems(Template($"<w:p/><w:p>{Reference}</w:p>{WordXml.Paragraph("{{}}")}", WordXml.Paragraph("注") + WordXml.Paragraph("{{}}"))));

    [Fact]
    public void An_endnote_goes_to_the_end_of_the_document()
    {
        byte[] template = WordXml.Template("<w:p><w:r><w:endnoteReference w:id=\"4\"/></w:r></w:p>", main =>
            main.AddNewPart<EndnotesPart>("rIdNotes").Endnotes = new Endnotes($"<w:endnotes {Namespace}><w:endnote w:id=\"4\">{WordXml.Paragraph("尾注")}</w:endnote></w:endnotes>"));

        using WordprocessingDocument document = Composing.Of(template);

        Assert.Equal("尾注", document.MainDocumentPart!.EndnotesPart!.Endnotes.Elements<Endnote>().Single(note => note.Id?.Value == 1).InnerText);
    }

    private const string Reference = "<w:r><w:footnoteReference w:id=\"4\"/></w:r>";

    private static byte[] Template(string body, string note) => WordXml.Template(body, main =>
        main.AddNewPart<FootnotesPart>("rIdNotes").Footnotes = new Footnotes($"<w:footnotes {Namespace}><w:footnote w:id=\"4\">{note}</w:footnote></w:footnotes>"));

    private static IEnumerable<string> Notes(WordprocessingDocument document) =>
        document.MainDocumentPart!.FootnotesPart!.Footnotes.Elements<Footnote>().Where(note => note.Type is null).Select(note => $"{note.Id} {note.InnerText}");
}

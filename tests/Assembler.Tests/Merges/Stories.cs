using DevZoneDocs.Assembler.Tests.Sections;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Tests.Merges;

/// <summary>A template with a body, a header of the first page, a footer, a footnote, an endnote and a comment that all say the same.</summary>
internal static class Stories
{
    public static byte[] Template(string text) => Docx.Edit(Docx.FromOutline(text), document =>
    {
        MainDocumentPart main = document.MainDocumentPart!;
        main.AddNewPart<HeaderPart>("rIdFirst").Header = new Header(Paragraph(text));
        main.AddNewPart<FooterPart>("rIdFoot").Footer = new Footer(Paragraph(text));
        SectionProperties page = main.Document.Body!.Elements<SectionProperties>().Last();
        page.RemoveAllChildren<HeaderReference>();
        page.RemoveAllChildren<FooterReference>();
        page.PrependChild(new FooterReference { Id = "rIdFoot", Type = HeaderFooterValues.Default });
        page.PrependChild(new HeaderReference { Id = "rIdFirst", Type = HeaderFooterValues.First });
        foreach (HeaderPart old in main.HeaderParts.Where(part => main.GetIdOfPart(part) != "rIdFirst").ToList())
            main.DeletePart(old);
        foreach (FooterPart old in main.FooterParts.Where(part => main.GetIdOfPart(part) != "rIdFoot").ToList())
            main.DeletePart(old);
        if (main.FootnotesPart is { } notes)
            main.DeletePart(notes);
        main.AddNewPart<FootnotesPart>("rIdNotes").Footnotes = new Footnotes(new Footnote(Paragraph(text)) { Id = 2 });
        main.AddNewPart<EndnotesPart>("rIdEnds").Endnotes = new Endnotes(new Endnote(Paragraph(text)) { Id = 2 });
        main.AddNewPart<WordprocessingCommentsPart>("rIdRemarks").Comments = new Comments(new Comment(Paragraph(text)) { Id = "0", Author = "作者" });
        main.Document.Body!.Elements<Paragraph>().First().Append(
            new Run(new FootnoteReference { Id = 2 }), new Run(new EndnoteReference { Id = 2 }), new Run(new CommentReference { Id = "0" }));
    });

    public static IEnumerable<string> Texts(byte[] package)
    {
        using WordprocessingDocument document = Docx.Open(package);
        MainDocumentPart main = document.MainDocumentPart!;
        OpenXmlElement[] stories =
        [
            main.Document.Body!, main.HeaderParts.Single().Header!, main.FooterParts.Single().Footer!, main.FootnotesPart!.Footnotes!,
            main.EndnotesPart!.Endnotes!, main.WordprocessingCommentsPart!.Comments!,
        ];
        return [.. stories.Select(story => story.InnerText)];
    }

    private static Paragraph Paragraph(string text) => (Paragraph)WordXml.Body(WordXml.Paragraph(text)).FirstChild!.CloneNode(true);
}

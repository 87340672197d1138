using System.Globalization;
using DevZoneDocs.Assembler.Reports;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Documents.Contents;

/// <summary>
/// Puts a table of contents before a document (目录): a field with its lines filled in, since not every program fills it when the
/// file is opened, and marked to be brought up to date by those that do (docs/word/contents.md).
/// </summary>
internal sealed class ContentsWriter(WordprocessingDocument document, LayoutStyles layout, StyleImporter importer, LayoutMeasures measures)
{
    public void Write(ReportContents contents)
    {
        MainDocumentPart main = document.MainDocumentPart!;
        Body body = main.Document.Body!;
        IReadOnlyList<ContentsEntry> entries = new HeadingReader(main, layout, contents.Levels).Read(measures);
        if (entries.Count == 0)
            return;
        ContentsStyles styles = new(document, importer, measures, PageRoom.Of(body.Descendants<SectionProperties>().First()));
        int pages = PagesOf(contents, entries, body);
        StartOnNewPage(body);
        List<OpenXmlElement> lines = [.. entries.Select(entry => Line(entry, styles.Line(entry.Level), pages))];
        Begin((Paragraph)lines[0], contents.Levels);
        lines[^1].AppendChild(Mark(FieldCharValues.End));
        Paragraph heading = new(new ParagraphProperties(new ParagraphStyleId { Val = styles.Heading() }), Runs.Of(null, contents.Title));
        foreach (OpenXmlElement line in lines.Prepend(heading).Reverse())
            body.PrependChild(line);
        UpdateWhenOpened(main);
    }

    /// <summary>How many pages the table itself takes.</summary>
    private int PagesOf(ReportContents contents, IReadOnlyList<ContentsEntry> entries, Body body)
    {
        Body table = new();
        table.Append(entries.Select(entry => new Paragraph(Runs.Of(null, entry.Text))));
        table.PrependChild(new Paragraph(Runs.Of(null, contents.Title)));
        table.AppendChild(body.Descendants<SectionProperties>().First().CloneNode(true));
        PageEstimate estimate = new(table, measures);
        return table.Elements<Paragraph>().Select(estimate.Add).Last();
    }

    private static void StartOnNewPage(Body body)
    {
        if (body.FirstChild is not Paragraph first)
            first = body.PrependChild(new Paragraph())!;
        first.ParagraphProperties ??= new ParagraphProperties();
        first.ParagraphProperties.PageBreakBefore = new PageBreakBefore();
    }

    private static Paragraph Line(ContentsEntry entry, string style, int before)
    {
        Hyperlink link = new() { Anchor = entry.Bookmark, History = true };
        link.Append(
            Runs.Of(null, entry.Text),
            new Run(new TabChar()),
            Mark(FieldCharValues.Begin),
            new Run(new FieldCode($" PAGEREF {entry.Bookmark} \\h ") { Space = SpaceProcessingModeValues.Preserve }),
            Mark(FieldCharValues.Separate),
            Runs.Of(null, (entry.Page + before).ToString(CultureInfo.InvariantCulture)),
            Mark(FieldCharValues.End));
        return new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }), link);
    }

    private static void Begin(Paragraph first, int levels)
    {
        Run begin = new(new FieldChar { FieldCharType = FieldCharValues.Begin, Dirty = true });
        Run code = new(new FieldCode($" TOC \\o \"1-{levels}\" \\h \\z ") { Space = SpaceProcessingModeValues.Preserve });
        first.ParagraphProperties!.InsertAfterSelf(begin);
        begin.InsertAfterSelf(code);
        code.InsertAfterSelf(Mark(FieldCharValues.Separate));
    }

    private static Run Mark(FieldCharValues kind) => new(new FieldChar { FieldCharType = kind });

    private static void UpdateWhenOpened(MainDocumentPart main)
    {
        DocumentSettingsPart part = main.DocumentSettingsPart ?? main.AddNewPart<DocumentSettingsPart>("rIdSettings");
        part.Settings ??= new Settings();
        part.Settings.RemoveAllChildren<UpdateFieldsOnOpen>();
        part.Settings.AddChild(new UpdateFieldsOnOpen { Val = true }, throwOnError: false);
    }
}

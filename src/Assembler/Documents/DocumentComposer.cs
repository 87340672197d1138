using DevZoneDocs.Assembler.Documents.Contents;
using DevZoneDocs.Assembler.Documents.Repairs;
using DevZoneDocs.Assembler.OpenXml.Carried;
using DevZoneDocs.Assembler.Reports;
using DevZoneDocs.Assembler.Sections;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Documents;

/// <summary>Composes merged sections into one document on a layout (合成), whose styles, numbering and page set-up it keeps.</summary>
internal sealed class DocumentComposer
{
    private readonly WordprocessingDocument _document;
    private readonly Body _body;
    private readonly StyleImporter _importer;
    private readonly LayoutStyles _styles;
    private readonly NumberingImporter _numbering;
    private readonly ItemLists _lists;
    private readonly PartImporter _parts = new();
    private readonly NoteComposer _notes;
    private readonly PageTurner _pages;
    private readonly LayoutMeasures _measures;
    private ReportContents? _contents;

    /// <param name="stream">Holds a copy of the layout, and becomes the document.</param>
    public DocumentComposer(Stream stream)
    {
        _document = Packages.Open(stream, "版式", editable: true);
        _body = _document.MainDocumentPart?.Document?.Body ?? throw new DocumentException("版式", "没有正文");
        SectionProperties page = _body.Elements<SectionProperties>().LastOrDefault()
            ?? throw new DocumentException("版式", "没有页面设置");
        _numbering = new NumberingImporter(_document, _parts);
        _importer = new StyleImporter(_document, _numbering);
        _styles = new LayoutStyles(_document, _importer);
        _lists = new ItemLists(_document);
        _notes = new NoteComposer(_document, _parts);
        _body.RemoveAllChildren();
        _pages = new PageTurner(_body, page);
        _measures = LayoutMeasures.Of(_document, page);
    }

    public WordprocessingDocument Document => _document;

    /// <summary>Lays the pages of the blocks to come upright or across.</summary>
    public void TurnPages(bool landscape) => _pages.Turn(landscape);

    /// <summary>Puts a table of contents before all blocks, once they are there.</summary>
    public void AddContents(ReportContents contents) => _contents = contents;

    /// <summary>Ends the last page section, and makes one document of what came from many.</summary>
    public void Finish()
    {
        _pages.Finish();
        if (_contents is not null)
            new ContentsWriter(_document, _styles, _importer, _measures).Write(_contents);
        MainDocumentPart main = _document.MainDocumentPart!;
        DrawingIds.Number(main);
        OpenXmlPart?[] texts = [main, main.FootnotesPart, main.EndnotesPart];
        foreach (OpenXmlPart text in texts.OfType<OpenXmlPart>().Where(text => text.RootElement is not null))
        {
            RootNamespaces.Declare(text.RootElement!);
            PartPruner.Prune(text);
        }
    }

    public void AddTitle(IReadOnlyList<MergedSection> phrases)
    {
        List<Paragraph> lines = [.. phrases.SelectMany(phrase => phrase.Blocks).Cast<Paragraph>()];
        if (lines.Count == 0)
            return;
        Paragraph title = TitleLines.Arrange(lines, _measures.CharactersInLine(_styles.Title, isIndentedLeft: true));
        title.ParagraphProperties = new ParagraphProperties { ParagraphStyleId = new ParagraphStyleId { Val = _styles.Title } };
        Add(title, phrases);
    }

    /// <param name="level">1–4.</param>
    public void AddHeading(MergedSection heading, int level)
    {
        foreach (Paragraph paragraph in heading.Blocks.Cast<Paragraph>())
        {
            paragraph.ParagraphProperties = new ParagraphProperties { ParagraphStyleId = new ParagraphStyleId { Val = _styles.Heading(level) } };
            Add(paragraph, [heading]);
        }
    }

    /// <param name="level">The level of the heading that the section stands under; 0 for none.</param>
    public void AddSection(MergedSection section, int level)
    {
        foreach (OpenXmlElement block in section.Blocks)
        {
            _styles.Apply(block, level, section.Carried);
            Add(block);
        }

        PutTheme(section.Carried);
        _numbering.Begin(section.Blocks, section.Carried);
        _lists.Begin(section.Blocks);
        foreach (OpenXmlElement block in section.Blocks)
        {
            _notes.Compose(block, section.Carried);
            _parts.Import(_document.MainDocumentPart!, block, section.Carried.Parts);
        }
    }

    public void AddSignature(IReadOnlyList<MergedSection> lines)
    {
        List<Paragraph> paragraphs = [.. lines.SelectMany(line => line.Blocks).Cast<Paragraph>()];
        if (paragraphs.Count > 0
            && _body.Elements<Paragraph>().LastOrDefault() is { } last
            && last.ParagraphProperties?.SectionProperties is null)
            KeepWithNext(last);
        foreach ((int i, Paragraph paragraph) in paragraphs.Index())
        {
            string style = i == 0 ? _styles.Signature : _styles.Date;
            paragraph.ParagraphProperties = new ParagraphProperties { ParagraphStyleId = new ParagraphStyleId { Val = style } };
            Add(paragraph, lines);
        }

        SignatureIndents.Apply(paragraphs, _measures, _styles.Signature);
    }

    public void AddComments(IReadOnlyList<string> comments)
    {
        if (comments.Count == 0)
            return;
        MainDocumentPart main = _document.MainDocumentPart!;
        main.DeleteParts(main.GetPartsOfType<WordprocessingCommentsPart>().ToList());
        WordprocessingCommentsPart part = main.AddNewPart<WordprocessingCommentsPart>("rIdComments");
        part.Comments = new Comments(comments.Select(CommentParagraphs.Of));
    }

    /// <summary>The signature never stands alone on a page (7.3.5.5).</summary>
    private static void KeepWithNext(Paragraph paragraph)
    {
        paragraph.ParagraphProperties ??= new ParagraphProperties();
        paragraph.ParagraphProperties.KeepNext = new KeepNext();
    }

    /// <summary>Without one a chart has no colours. That of the layout stays, of several templates' the first.</summary>
    private void PutTheme(CarriedContent carried)
    {
        MainDocumentPart main = _document.MainDocumentPart!;
        if (main.ThemePart is not null || carried.Theme is not { } theme)
            return;
        using MemoryStream content = new(theme.ToArray());
        main.AddNewPart<ThemePart>("rIdTheme").FeedData(content);
    }

    /// <summary>Pictures may stand in a line of the report's own, too.</summary>
    private void Add(Paragraph line, IReadOnlyList<MergedSection> sources)
    {
        Add(line);
        foreach (MergedSection source in sources)
            _parts.Import(_document.MainDocumentPart!, line, source.Carried.Parts);
    }

    private void Add(OpenXmlElement block)
    {
        RepairList.Apply(block);
        _body.AppendChild(block);
    }
}

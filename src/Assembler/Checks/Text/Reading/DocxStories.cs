using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Checks.Text.Reading;

/// <summary>The stories of a document in reading order: body, notes, heads and feet of pages.</summary>
internal sealed class DocxStories(MainDocumentPart main)
{
    private readonly DocxStyles _styles = new(main.StyleDefinitionsPart?.Styles);
    private readonly WordNumbers _numbers = new(main);
    private int _tables;

    public IEnumerable<ReadParagraph> Read()
    {
        List<ReadParagraph> body = [];
        if (main.Document?.Body is { } content)
            Collect(content, Story.Body, "", body);
        List<ReadParagraph> notes = [];
        foreach ((int i, OpenXmlElement note) in Notes().Index())
            Collect(note, Story.Note, $"注释{i + 1}", notes);
        return [.. body, .. notes, .. Margins()];
    }

    private IEnumerable<OpenXmlElement> Notes()
    {
        IEnumerable<FootnoteEndnoteType> all =
        [
            .. main.FootnotesPart?.Footnotes?.Elements<Footnote>() ?? [],
            .. main.EndnotesPart?.Endnotes?.Elements<Endnote>() ?? [],
        ];
        return all.Where(note => note.Type is null || note.Type.Value == FootnoteEndnoteValues.Normal);
    }

    /// <summary>First, even and default margins often say the same: each text once.</summary>
    private IEnumerable<ReadParagraph> Margins()
    {
        List<ReadParagraph> margins = [];
        foreach (OpenXmlElement header in main.HeaderParts.Select(part => part.Header).OfType<OpenXmlElement>())
            Collect(header, Story.Margin, "页眉", margins);
        foreach (OpenXmlElement footer in main.FooterParts.Select(part => part.Footer).OfType<OpenXmlElement>())
            Collect(footer, Story.Margin, "页脚", margins);
        return margins.DistinctBy(paragraph => (paragraph.Spot, paragraph.Text));
    }

    private void Collect(OpenXmlElement container, Story story, string spot, List<ReadParagraph> target)
    {
        foreach (OpenXmlElement child in container.ChildElements)
        {
            switch (child)
            {
                case Paragraph paragraph:
                    Add(paragraph, story, spot, target);
                    break;
                case Table table:
                    Rows(table, story, spot, target);
                    break;
                case DeletedRun or MoveFromRun or Deleted or SectionProperties:
                    break;
                default:
                    Collect(child, story, spot, target);
                    break;
            }
        }
    }

    private void Rows(Table table, Story story, string spot, List<ReadParagraph> target)
    {
        Story inner = story == Story.Body ? Story.Table : story;
        string here = spot.Length > 0 ? spot : $"表{++_tables}";
        foreach ((int row, TableRow each) in table.Elements<TableRow>().Where(row => row.TableRowProperties?.GetFirstChild<Deleted>() is null).Index())
        {
            foreach ((int cell, TableCell content) in each.Descendants<TableCell>().Where(cell => cell.Ancestors<TableRow>().First() == each).Index())
                Collect(content, inner, $"{here}第{row + 1}行第{cell + 1}格", target);
        }
    }

    private void Add(Paragraph paragraph, Story story, string spot, List<ReadParagraph> target)
    {
        string number = _numbers.Next(paragraph, _styles);
        ParagraphText text = ParagraphText.Of(paragraph);
        bool isContents = story == Story.Body && _styles.IsContents(paragraph);
        Story where = isContents ? Story.Contents : story;
        bool isHeading = _styles.IsHeading(paragraph);
        foreach ((int i, (string line, IReadOnlyList<TextMark> marks)) in text.Lines.Where(line => !string.IsNullOrWhiteSpace(line.Text)).Index())
            target.Add(new ReadParagraph(line, where, i == 0 ? number : "", spot, isHeading) { Marks = marks });

        foreach (TextBoxContent box in text.Boxes)
            Collect(box, Story.TextBox, "文本框", target);
    }
}

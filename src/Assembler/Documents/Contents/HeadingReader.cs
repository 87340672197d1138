using System.Globalization;
using DevZoneDocs.Assembler.Checks.Text.Reading;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Documents.Contents;

/// <summary>Finds the headings of a document down to a level, and puts a bookmark at each by which its page can be asked for.</summary>
internal sealed class HeadingReader
{
    /// <summary>Bookmarks of texts are numbered downwards from the highest number that there is.</summary>
    private const int BelowTexts = int.MaxValue / 2;

    private readonly Body _body;
    private readonly DocxStyles _styles;
    private readonly WordNumbers _numbers;
    private readonly Dictionary<string, int> _levels;

    /// <param name="levels">1–4.</param>
    public HeadingReader(MainDocumentPart main, LayoutStyles layout, int levels)
    {
        _body = main.Document.Body!;
        _styles = new DocxStyles(main.StyleDefinitionsPart?.Styles);
        _numbers = new WordNumbers(main);
        _levels = Enumerable.Range(1, levels).ToDictionary(layout.Heading, level => level, StringComparer.Ordinal);
    }

    public IReadOnlyList<ContentsEntry> Read(LayoutMeasures measures)
    {
        PageEstimate pages = new(_body, measures);
        int next = _body.Descendants<BookmarkStart>().Select(NumberOf).Append(0).Max() + 1;
        List<ContentsEntry> entries = [];
        foreach (OpenXmlElement block in _body.ChildElements)
        {
            int page = pages.Add(block);
            foreach (Paragraph paragraph in block is Paragraph self ? [self] : block.Descendants<Paragraph>())
            {
                string number = _numbers.Next(paragraph, _styles);
                if (!_levels.TryGetValue(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "", out int level) || TextOf(paragraph) is not { Length: > 0 } text)
                    continue;
                string bookmark = string.Create(CultureInfo.InvariantCulture, $"_Toc{100_000_001 + entries.Count}");
                Mark(paragraph, bookmark, next++);
                entries.Add(new ContentsEntry(Joined(number, text), level, bookmark, page));
            }
        }

        return entries;
    }

    private static int NumberOf(BookmarkStart start) =>
        int.TryParse(start.Id?.Value, CultureInfo.InvariantCulture, out int id) && id < BelowTexts ? id : 0;

    private static string TextOf(Paragraph paragraph) => string.Join(' ', ParagraphText.Of(paragraph).Lines.Select(line => line.Text)).Trim();

    private static string Joined(string number, string text) => number.Length > 0 && char.IsLetterOrDigit(number[^1]) ? $"{number} {text}" : number + text;

    private static void Mark(Paragraph paragraph, string name, int id)
    {
        string number = id.ToString(CultureInfo.InvariantCulture);
        BookmarkStart start = new() { Id = number, Name = name };
        if (paragraph.ParagraphProperties is { } properties)
            properties.InsertAfterSelf(start);
        else
            paragraph.PrependChild(start);
        paragraph.AppendChild(new BookmarkEnd { Id = number });
    }
}

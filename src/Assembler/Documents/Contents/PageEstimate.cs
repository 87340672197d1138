using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Documents.Contents;

/// <summary>
/// On which page a block comes to stand, by counting lines and characters on the page grid. Only a program that lays the text
/// out knows it for certain; this is what is read until one does (docs/word/contents.md).
/// </summary>
internal sealed class PageEstimate
{
    private const double LineHeight = 579;

    /// <summary>A character of 16 pt, tightened by 0.25 pt, in twentieths of a point.</summary>
    private const double CharacterWidth = 315;

    private const double EmuInTwip = 635;

    private readonly List<SectionProperties> _pages;
    private int _section;
    private double _line;
    private int _page = 1;

    public PageEstimate(Body body) => _pages = [.. body.Descendants<SectionProperties>()];

    /// <summary>Of blocks in the order of the text.</summary>
    /// <returns>The page that it begins on, from 1.</returns>
    public int Add(OpenXmlElement block)
    {
        Paragraph? paragraph = block as Paragraph;
        if (paragraph?.ParagraphProperties?.PageBreakBefore is not null && _line > 0)
            TurnPage();
        double height = paragraph is not null ? Lines(paragraph, Characters) : block is Table table ? table.Elements<TableRow>().Sum(Lines) : 0;
        if (_line > 0 && _line + Math.Min(height, 1) > LinesOnPage)
            TurnPage();
        int begin = _page;
        for (_line += height; _line > LinesOnPage; _line -= LinesOnPage)
            _page++;
        if (block.Descendants<Break>().Any(each => each.Type?.Value == BreakValues.Page))
            TurnPage();
        if (paragraph?.ParagraphProperties?.SectionProperties is not null)
        {
            TurnPage();
            _section = Math.Min(_section + 1, _pages.Count - 1);
        }

        return begin;
    }

    private int LinesOnPage => Math.Max(1, (int)(Room(page => (page.Height?.Value ?? 16838, margin => (margin.Top?.Value ?? 1440) + (margin.Bottom?.Value ?? 1440))) / LineHeight));

    private double Characters => Math.Max(1, Room(page => (page.Width?.Value ?? 11906, margin => (int)((margin.Left?.Value ?? 1440) + (margin.Right?.Value ?? 1440)))) / CharacterWidth);

    private void TurnPage() => (_page, _line) = (_page + 1, 0);

    private double Room(Func<PageSize, (uint Side, Func<PageMargin, int> Margins)> measure)
    {
        SectionProperties? section = _section < _pages.Count ? _pages[_section] : null;
        (uint side, Func<PageMargin, int> margins) = measure(section?.GetFirstChild<PageSize>() ?? new PageSize());
        return side - margins(section?.GetFirstChild<PageMargin>() ?? new PageMargin());
    }

    private double Lines(TableRow row)
    {
        List<TableCell> cells = [.. TableColumns.CellsOf(row)];
        return cells.Select(cell => cell.Descendants<Paragraph>().Sum(paragraph => Lines(paragraph, CharactersIn(cell, cells.Count)))).Append(1).Max();
    }

    private double CharactersIn(TableCell cell, int cells) =>
        double.TryParse(cell.TableCellProperties?.TableCellWidth?.Width?.Value, CultureInfo.InvariantCulture, out double width) && width > CharacterWidth
            ? width / CharacterWidth
            : Math.Max(1, Characters / cells);

    private static double Lines(Paragraph paragraph, double characters)
    {
        double pictures = paragraph.Descendants<Inline>().Sum(drawing => (drawing.Extent?.Cy?.Value ?? 0) / EmuInTwip / LineHeight);
        double text = paragraph.InnerText.Sum(character => char.IsAscii(character) ? 0.5 : 1);
        return Math.Max(1, Math.Ceiling((text + (text > 0 ? 2 : 0)) / characters) + Math.Ceiling(pictures));
    }
}

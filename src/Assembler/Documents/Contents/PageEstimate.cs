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
    private const double EmuInTwip = 635;

    private readonly double _lineHeight;
    private readonly double _characterWidth;
    private readonly List<SectionProperties> _pages;
    private int _section;
    private double _line;
    private int _page = 1;

    public PageEstimate(Body body, LayoutMeasures measures)
    {
        (_lineHeight, _characterWidth) = ((double)measures.LineHeight(null), (double)measures.CharacterWidth(null));
        _pages = [.. body.Descendants<SectionProperties>()];
    }

    /// <summary>Of blocks in the order of the text.</summary>
    /// <returns>The page that it begins on, from 1.</returns>
    public int Add(OpenXmlElement block)
    {
        Paragraph? paragraph = block as Paragraph;
        if (paragraph?.ParagraphProperties?.PageBreakBefore is not null && _line > 0)
            TurnPage();
        double height = paragraph is not null ? Lines(paragraph, Characters)
            : block is Table table ? table.Elements<TableRow>().Sum(Lines)
            : 0;
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

    private int LinesOnPage => Math.Max(1, (int)(Room.Height / _lineHeight));

    private double Characters => Math.Max(1, Room.Width / _characterWidth);

    private PageRoom Room => PageRoom.Of(_section < _pages.Count ? _pages[_section] : null);

    private void TurnPage() => (_page, _line) = (_page + 1, 0);

    private double Lines(TableRow row)
    {
        List<TableCell> cells = [.. TableColumns.CellsOf(row)];
        return cells
            .Select(cell => cell.Descendants<Paragraph>().Sum(paragraph => Lines(paragraph, CharactersIn(cell, cells.Count))))
            .Append(1)
            .Max();
    }

    private double CharactersIn(TableCell cell, int cells) =>
        double.TryParse(cell.TableCellProperties?.TableCellWidth?.Width?.Value, CultureInfo.InvariantCulture, out double width) && width > _characterWidth
            ? width / _characterWidth
            : Math.Max(1, Characters / cells);

    private double Lines(Paragraph paragraph, double characters)
    {
        double pictures = paragraph.Descendants<Inline>().Sum(drawing => (drawing.Extent?.Cy?.Value ?? 0) / EmuInTwip / _lineHeight);
        double text = paragraph.InnerText.Sum(character => char.IsAscii(character) ? 0.5 : 1);
        return Math.Max(1, Math.Ceiling((text + (text > 0 ? 2 : 0)) / characters) + Math.Ceiling(pictures));
    }
}

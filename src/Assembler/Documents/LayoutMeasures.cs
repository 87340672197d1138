using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Documents;

/// <summary>
/// How much text a layout has room for, read from its own page set-up, page grid and styles (GB/T 9704-2012, 5.2;
/// docs/word/page-grid.md). Lengths are in twentieths of a point.
/// </summary>
/// <param name="page">The page set-up of the layout.</param>
internal sealed class LayoutMeasures(Styles? styles, SectionProperties page)
{
    /// <summary>Of a text whose line height depends on its font alone, a line is so many times as high as its characters.</summary>
    private const decimal NaturalLine = 1.3m;

    private readonly DocGrid? _grid = page.GetFirstChild<DocGrid>();
    private readonly StyleChain _styles = new(styles);
    private readonly PageRoom _room = PageRoom.Of(page);

    public static LayoutMeasures Of(WordprocessingDocument document, SectionProperties page) =>
        new(document.MainDocumentPart!.StyleDefinitionsPart?.Styles, page);

    /// <summary>The size of the characters of a style, without what stands between them.</summary>
    /// <param name="style">By its id; the style of plain text where null.</param>
    public decimal FontSize(string? style) => 10 * Number(_styles.First(style, each => each.Run<FontSize>()?.Val?.Value), 20);

    /// <summary>How far the characters of a style are apart.</summary>
    public decimal CharacterWidth(string? style)
    {
        decimal spacing = Number(_styles.First(style, each => each.Run<Spacing>()?.Val?.Value.ToString(CultureInfo.InvariantCulture)), 0);
        bool isOnGrid = _grid?.Type?.Value is { } type && (type == DocGridValues.LinesAndChars || type == DocGridValues.SnapToChars);
        decimal pitch = isOnGrid && IsSnapped(style) ? (_grid!.CharacterSpace?.Value ?? 0) * 20m / 4096 : 0;
        return Math.Max(1, FontSize(style) + spacing + pitch);
    }

    /// <summary>How many characters a line of a style takes between its indents.</summary>
    /// <param name="isIndentedLeft">Whether the left indent of the style is taken off, too.</param>
    public int CharactersInLine(string style, bool isIndentedLeft)
    {
        decimal right = Number(_styles.First(style, each => Side(each, indent => indent.Right ?? indent.End)), 0);
        decimal left = isIndentedLeft ? Number(_styles.First(style, each => Side(each, indent => indent.Left ?? indent.Start)), 0) : 0;
        return Math.Max(1, (int)((_room.Width - left - right) / CharacterWidth(style)));
    }

    /// <summary>How far the lines of a style are apart.</summary>
    public decimal LineHeight(string? style)
    {
        bool isOnGrid = _grid?.Type?.Value is { } type && type != DocGridValues.Default && IsSnapped(style);
        decimal natural = isOnGrid && _grid!.LinePitch?.Value is > 0 and var pitch ? pitch : FontSize(style) * NaturalLine;
        SpacingBetweenLines? spacing = _styles.First(
            style, each => each.Paragraph<SpacingBetweenLines>() is { Line: not null } set ? set : null);
        decimal line = Number(spacing?.Line?.Value, 240);
        LineSpacingRuleValues? rule = spacing?.LineRule?.Value;
        if (rule == LineSpacingRuleValues.Exact)
            return Math.Max(1, line);
        return rule == LineSpacingRuleValues.AtLeast ? Math.Max(line, natural) : Math.Max(1, natural * line / 240);
    }

    private bool IsSnapped(string? style) => _styles.First(style, each => each.Paragraph<SnapToGrid>()) is not { Val.Value: false };

    private static string? Side(StyleProperties style, Func<Indentation, DocumentFormat.OpenXml.StringValue?> side) =>
        style.Paragraph<Indentation>() is { } indent ? side(indent)?.Value : null;

    private static decimal Number(string? text, decimal otherwise) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number) ? number : otherwise;
}

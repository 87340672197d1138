using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Checks.Text.Reading;

/// <summary>What the styles of a document say of its paragraphs: headings, contents, numbering.</summary>
internal sealed class DocxStyles
{
    private const int BodyText = 9;

    /// <summary>A chain of styles longer than this leads in a circle.</summary>
    private const int MaxChain = 30;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);
    private readonly string? _default;

    public DocxStyles(Styles? styles)
    {
        foreach (Style style in styles?.Elements<Style>().Where(style => style.StyleId?.Value is not null) ?? [])
        {
            _styles.TryAdd(style.StyleId!.Value!, style);
            if (style.Type?.Value == StyleValues.Paragraph && style.Default?.Value == true)
                _default ??= style.StyleId.Value;
        }
    }

    public bool IsHeading(Paragraph paragraph) =>
        (paragraph.ParagraphProperties?.OutlineLevel?.Val?.Value
        ?? Chain(paragraph).Select(style => style.StyleParagraphProperties?.OutlineLevel?.Val?.Value).FirstOrDefault(level => level is not null)) < BodyText;

    public bool IsContents(Paragraph paragraph) =>
        Chain(paragraph).Any(style => style.StyleName?.Val?.Value?.StartsWith("toc ", StringComparison.OrdinalIgnoreCase) == true);

    /// <summary>The paragraph's style and those it is based on, nearest first.</summary>
    public IEnumerable<Style> Chain(Paragraph paragraph)
    {
        string? id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? _default;
        for (int depth = 0; depth < MaxChain && id is not null && _styles.TryGetValue(id, out Style? style); depth++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }
}

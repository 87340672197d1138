using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Documents;

/// <summary>Finds what a paragraph style says, or the style that it is based on, or the defaults of the document.</summary>
internal sealed class StyleChain
{
    private readonly Dictionary<string, Style> _byId = new(StringComparer.OrdinalIgnoreCase);
    private readonly string? _default;
    private readonly DocDefaults? _defaults;

    public StyleChain(Styles? styles)
    {
        _defaults = styles?.DocDefaults;
        foreach (Style style in styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is not { } id)
                continue;
            _byId.TryAdd(id, style);
            if (style.Type?.Value == StyleValues.Paragraph && style.Default?.Value == true)
                _default = id;
        }
    }

    /// <param name="style">By its id; the style of plain text where null, or where there is none of that id.</param>
    /// <returns>What the first has that says anything; null where none does.</returns>
    public T? First<T>(string? style, Func<StyleProperties, T?> read)
        where T : class => Of(style).Select(read).FirstOrDefault(value => value is not null);

    private IEnumerable<StyleProperties> Of(string? style)
    {
        // Styles may name each other in a ring.
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
        string? next = style is not null && _byId.ContainsKey(style) ? style : _default;
        while (next is not null && seen.Add(next) && _byId.TryGetValue(next, out Style? at))
        {
            yield return new StyleProperties(at.StyleRunProperties, at.StyleParagraphProperties);
            next = at.BasedOn?.Val?.Value;
        }

        yield return new StyleProperties(
            _defaults?.RunPropertiesDefault?.RunPropertiesBaseStyle, _defaults?.ParagraphPropertiesDefault?.ParagraphPropertiesBaseStyle);
    }
}

/// <summary>What one style says of its characters and its paragraphs.</summary>
internal readonly record struct StyleProperties(OpenXmlElement? Runs, OpenXmlElement? Paragraphs)
{
    public T? Run<T>()
        where T : OpenXmlElement => Runs?.GetFirstChild<T>();

    public T? Paragraph<T>()
        where T : OpenXmlElement => Paragraphs?.GetFirstChild<T>();
}

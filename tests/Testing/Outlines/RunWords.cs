using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Testing.Outlines;

/// <summary>The formatting of a run in words, <c>GwRunIn b sz=28</c>, and back.</summary>
internal static class RunWords
{
    public static string Of(RunProperties? properties)
    {
        if (properties is null)
            return "";
        return string.Join(' ', Words(properties).Where(word => word is not null));
    }

    public static bool IsHighlighted(RunProperties? properties) =>
        properties?.Highlight?.Val is { } color && color.Value != HighlightColorValues.None;

    /// <exception cref="FormatException">A word is not known.</exception>
    public static RunProperties? Read(IEnumerable<string> words, bool isHighlighted)
    {
        var properties = new RunProperties();
        foreach (string word in words.SelectMany(group => group.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            Apply(properties, word);
        if (isHighlighted)
            properties.Highlight = new Highlight { Val = HighlightColorValues.Yellow };
        return properties.HasChildren ? properties : null;
    }

    private static IEnumerable<string?> Words(RunProperties properties)
    {
        yield return properties.RunStyle?.Val?.Value;
        yield return IsOn(properties.Bold) ? "b" : null;
        yield return IsOn(properties.Italic) ? "i" : null;
        yield return IsOn(properties.Strike) ? "strike" : null;
        yield return properties.Underline?.Val is { } line && line.Value != UnderlineValues.None ? "u" : null;
        yield return properties.VerticalTextAlignment?.Val?.InnerText switch { "superscript" => "sup", "subscript" => "sub", _ => null };
        yield return properties.RunFonts?.EastAsia?.Value is { } font ? "font=" + font.Replace(' ', '+') : null;
        yield return properties.Color?.Val?.Value is { } color ? "color=" + color : null;
        yield return properties.FontSize?.Val?.Value is { } size ? "sz=" + size : null;
    }

    private static void Apply(RunProperties properties, string word)
    {
        string value = word[(word.IndexOf('=') + 1)..];
        switch (word.Split('=')[0])
        {
            case "b": properties.Bold = new Bold(); break;
            case "i": properties.Italic = new Italic(); break;
            case "strike": properties.Strike = new Strike(); break;
            case "u": properties.Underline = new Underline { Val = UnderlineValues.Single }; break;
            case "sup": properties.VerticalTextAlignment = new() { Val = VerticalPositionValues.Superscript }; break;
            case "sub": properties.VerticalTextAlignment = new() { Val = VerticalPositionValues.Subscript }; break;
            case "font": properties.RunFonts = new() { EastAsia = value.Replace('+', ' ') }; break;
            case "color": properties.Color = new() { Val = value }; break;
            case "sz": properties.FontSize = new() { Val = value }; break;
            case var style when !word.Contains('='): properties.RunStyle = new() { Val = style }; break;
            default: throw new FormatException($"“{word}” is not a formatting of text");
        }
    }

    private static bool IsOn(OnOffType? flag) => flag is not null && flag.Val?.Value != false;
}

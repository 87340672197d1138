using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Documents.Invariants;

/// <summary>Every style that is named exists and is of the kind asked for: else Word falls back to Normal and says nothing.</summary>
internal static class StyleRules
{
    public static IEnumerable<string> Check(DocumentStories stories)
    {
        Style[] styles = [.. stories.Main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? []];
        HashSet<(string?, StyleValues)> known = [.. styles.Select(style => (style.StyleId?.Value, style.Type?.Value ?? StyleValues.Paragraph))];
        return
        [
            .. Missing(known, StyleValues.Paragraph, stories.All<ParagraphStyleId>(), each => each.Val),
            .. Missing(known, StyleValues.Character, stories.All<RunStyle>(), each => each.Val),
            .. Missing(known, StyleValues.Table, stories.All<TableStyle>(), each => each.Val),
            .. Parents(styles),
            .. Twice("style id", styles.Select(style => style.StyleId?.Value)),
            .. Twice("style name", styles.Select(style => style.StyleName?.Val?.Value)),
        ];
    }

    private static IEnumerable<string> Missing<T>(
        HashSet<(string?, StyleValues)> known, StyleValues kind, IEnumerable<T> references, Func<T, string?> idOf)
        where T : OpenXmlElement => references
        .Where(reference => !known.Contains((idOf(reference), kind)))
        .Select(reference => $"There is no {kind.ToString().ToLowerInvariant()} style {idOf(reference)} ({DocumentStories.PlaceOf(reference)}).");

    private static IEnumerable<string> Parents(Style[] styles)
    {
        HashSet<string?> ids = [.. styles.Select(style => style.StyleId?.Value)];
        return from style in styles
               from name in new string?[] { style.BasedOn?.Val, style.NextParagraphStyle?.Val, style.LinkedStyle?.Val }
               where name is not null && !ids.Contains(name)
               select $"The style {style.StyleId?.Value} names the style {name}, and there is none.";
    }

    private static IEnumerable<string> Twice(string kind, IEnumerable<string?> names) => names
        .Where(name => name is not null)
        .GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
        .Where(group => group.Skip(1).Any())
        .Select(group => $"The {kind} “{group.Key}” is given {group.Count()} times.");
}

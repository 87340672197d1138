using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Documents;

/// <summary>
/// Brings a section's blocks into the styles of the layout: styles are matched by name, and a section's own headings come
/// to stand below the heading that the report gives the section.
/// </summary>
internal sealed class LayoutStyles
{
    private const int DeepestHeading = 4;
    private readonly Dictionary<string, string> _idsByName;
    private readonly HashSet<string> _ids;

    public LayoutStyles(WordprocessingDocument layout)
    {
        IEnumerable<Style> styles = layout.MainDocumentPart!.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [];
        List<Style> named = [.. styles.Where(style => style.StyleId?.Value is not null && style.StyleName?.Val?.Value is not null)];
        _idsByName = named.DistinctBy(style => style.StyleName!.Val!.Value!, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(style => style.StyleName!.Val!.Value!, style => style.StyleId!.Value!, StringComparer.OrdinalIgnoreCase);
        _ids = [.. named.Select(style => style.StyleId!.Value!)];
    }

    /// <summary>The id of a heading's style.</summary>
    /// <param name="level">1–4; deeper ones stay at the deepest.</param>
    public string Heading(int level) => _idsByName[$"heading {Math.Min(level, DeepestHeading)}"];

    /// <param name="level">The level of the heading that the block stands under; 0 for none.</param>
    public void Apply(OpenXmlElement block, IReadOnlyDictionary<string, string> names, int level)
    {
        foreach (OpenXmlElement element in block.Descendants().Prepend(block))
        {
            switch (element)
            {
                case ParagraphStyleId style when Map(style.Val, names, level) is { } id:
                    style.Val = id;
                    break;
                case RunStyle style when Map(style.Val, names, 0) is { } id:
                    style.Val = id;
                    break;
                case TableStyle style when Map(style.Val, names, 0) is { } id:
                    style.Val = id;
                    break;
                default:
                    break;
            }
        }
    }

    /// <returns>Which heading a block is by the style names of its template, or null.</returns>
    public static int? HeadingLevel(OpenXmlElement block, IReadOnlyDictionary<string, string> names) =>
        HeadingLevel(names.GetValueOrDefault((block as Paragraph)?.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "", ""));

    private string? Map(StringValue? style, IReadOnlyDictionary<string, string> names, int level)
    {
        string name = names.GetValueOrDefault(style?.Value ?? "", style?.Value ?? "");
        if (HeadingLevel(name) is { } own)
            return Heading(own + level);
        return _idsByName.GetValueOrDefault(name) ?? (_ids.Contains(name) ? name : null);
    }

    private static int? HeadingLevel(string name) =>
        name.Length == 9 && name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && char.IsAsciiDigit(name[8]) ? name[8] - '0' : null;
}

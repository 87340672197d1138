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
    /// <exception cref="DocumentException">The layout has no such style.</exception>
    public string Heading(int level)
    {
        string name = $"heading {Math.Clamp(level, 1, DeepestHeading)}";
        return _idsByName.GetValueOrDefault(name) ?? throw new DocumentException("版式", $"没有样式“{name}”");
    }

    /// <summary>A style that the layout does not have gives way to the one that it has for want of any.</summary>
    /// <param name="level">The level of the heading that the block stands under; 0 for none.</param>
    public void Apply(OpenXmlElement block, int level)
    {
        foreach (OpenXmlElement reference in StyleReferences.In(block))
        {
            if (IdOf(StyleReferences.Get(reference), reference is ParagraphStyleId ? level : 0) is { } id)
                StyleReferences.Set(reference, id);
            else
                reference.Remove();
        }
    }

    /// <returns>Which heading a block is by the name of its style, or null.</returns>
    public static int? HeadingLevel(OpenXmlElement block) =>
        HeadingLevel((block as Paragraph)?.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "");

    private string? IdOf(string name, int level) => HeadingLevel(name) is { } own
        ? Heading(own + level)
        : _idsByName.GetValueOrDefault(name) ?? (_ids.Contains(name) ? name : null);

    private static int? HeadingLevel(string name) =>
        name.Length == 9 && name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && char.IsAsciiDigit(name[8]) ? name[8] - '0' : null;
}

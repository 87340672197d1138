using DevZoneDocs.Assembler.OpenXml.Carried;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Documents;

/// <summary>
/// Brings a section's blocks into the styles of the document: styles are matched by name, and a section's own headings come
/// to stand below the heading that the report gives the section.
/// </summary>
internal sealed class LayoutStyles
{
    private const int DeepestHeading = 4;
    private readonly StyleImporter _importer;
    private readonly HashSet<string> _ids;

    public LayoutStyles(WordprocessingDocument layout, StyleImporter importer)
    {
        _importer = importer;
        IEnumerable<Style> styles = layout.MainDocumentPart!.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [];
        _ids = [.. styles.Where(style => style.StyleId?.Value is not null).Select(style => style.StyleId!.Value!)];
    }

    /// <summary>The id of the style of the report's title.</summary>
    public string Title => Own(LayoutStyle.Title);

    /// <summary>The id of the style of the unit that signs.</summary>
    public string Signature => Own(LayoutStyle.Signature);

    /// <summary>The id of the style of the date.</summary>
    public string Date => Own(LayoutStyle.Date);

    /// <summary>The id of a heading's style.</summary>
    /// <param name="level">1–4; deeper ones stay at the deepest.</param>
    /// <exception cref="DocumentException">The layout has no such style.</exception>
    public string Heading(int level)
    {
        string name = $"heading {Math.Clamp(level, 1, DeepestHeading)}";
        return _importer.Known(name, StyleValues.Paragraph) ?? throw new DocumentException("版式", $"没有样式“{name}”");
    }

    /// <summary>A style that neither the layout nor the template has gives way to the one that there is for want of any.</summary>
    /// <param name="level">The level of the heading that the block stands under; 0 for none.</param>
    public void Apply(OpenXmlElement block, int level, CarriedContent carried)
    {
        foreach (OpenXmlElement reference in StyleReferences.In(block))
        {
            string name = StyleReferences.Get(reference);
            if (reference is ParagraphStyleId && HeadingLevel(name) is { } own)
                MakeHeading(reference, own + level);
            else if ((_importer.Import(name, StyleReferences.TypeOf(reference), carried) ?? (_ids.Contains(name) ? name : null)) is { } id)
                StyleReferences.Set(reference, id);
            else
                reference.Remove();
        }
    }

    /// <returns>Which heading a block is by the name of its style, or null.</returns>
    public static int? HeadingLevel(OpenXmlElement block) =>
        HeadingLevel((block as Paragraph)?.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "");

    private string Own(LayoutStyle style) => _importer.Known(style.Name, StyleValues.Paragraph) ?? style.Id;

    /// <summary>Headings are numbered by the layout through the whole document, whatever list their template has them in.</summary>
    private void MakeHeading(OpenXmlElement reference, int level)
    {
        StyleReferences.Set(reference, Heading(level));
        if (reference.Parent is ParagraphProperties { NumberingProperties.NumberingId.Val.Value: not 0 } properties)
            properties.NumberingProperties = null;
    }

    private static int? HeadingLevel(string name) =>
        name.Length == 9 && name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && char.IsAsciiDigit(name[8]) ? name[8] - '0' : null;
}

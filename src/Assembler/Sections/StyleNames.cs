using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>
/// Puts the names of styles in the place of their ids, which each program gives as it likes: a2, Heading1, 标题1. By its name the
/// layout knows a style, whichever template it comes from.
/// </summary>
internal static class StyleNames
{
    public static void Apply(MainDocumentPart template, OpenXmlElement body)
    {
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        foreach (Style style in template.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            if (style is { StyleId.Value: { } id, StyleName.Val.Value: { } name })
                names.TryAdd(id, BuiltInStyles.Known(name));
        }

        foreach (OpenXmlElement reference in StyleReferences.In(body))
            StyleReferences.Set(reference, names.GetValueOrDefault(StyleReferences.Get(reference), StyleReferences.Get(reference)));
    }
}

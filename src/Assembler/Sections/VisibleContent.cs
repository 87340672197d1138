using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>What a reader of the page would see, or miss.</summary>
internal static class VisibleContent
{
    public static bool IsIn(OpenXmlElement element) => element.Descendants().Any(IsVisible);

    /// <summary>Of the element itself, not of what it holds.</summary>
    public static bool IsVisible(OpenXmlElement element) => element switch
    {
        Text text => !string.IsNullOrWhiteSpace(text.Text),
        Break { Type: { } type } => type.Value != BreakValues.TextWrapping,
        _ => element is Drawing or Picture or EmbeddedObject or FieldChar or SimpleField or SymbolChar or DocumentFormat.OpenXml.Math.OfficeMath
            or FootnoteReference or EndnoteReference or SectionProperties,
    };
}

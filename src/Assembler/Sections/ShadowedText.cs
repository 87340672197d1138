using DocumentFormat.OpenXml;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>The fallback of a text box, which says again what its choice says, for programs that cannot show the choice.</summary>
internal static class ShadowedText
{
    public static bool IsShadow(OpenXmlElement element) =>
        element is AlternateContentFallback && element.Parent!.Elements<AlternateContentChoice>().Any();

    public static bool IsIn(OpenXmlElement element) => element.Ancestors<AlternateContentFallback>().Any(IsShadow);
}

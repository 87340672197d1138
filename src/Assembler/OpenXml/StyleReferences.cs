using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.OpenXml;

/// <summary>The places in a text that name a style: of a paragraph, a run or a table.</summary>
internal static class StyleReferences
{
    public static IReadOnlyList<OpenXmlElement> In(OpenXmlElement element) =>
        [.. element.Descendants().Where(inner => inner is ParagraphStyleId or RunStyle or TableStyle)];

    public static string Get(OpenXmlElement reference) => reference switch
    {
        ParagraphStyleId paragraph => paragraph.Val?.Value ?? "",
        RunStyle run => run.Val?.Value ?? "",
        TableStyle table => table.Val?.Value ?? "",
        _ => throw new ArgumentException($"A {reference.LocalName} names no style.", nameof(reference)),
    };

    public static StyleValues TypeOf(OpenXmlElement reference) => reference switch
    {
        RunStyle => StyleValues.Character,
        TableStyle => StyleValues.Table,
        _ => StyleValues.Paragraph,
    };

    public static void Set(OpenXmlElement reference, string style)
    {
        if (reference is ParagraphStyleId paragraph)
            paragraph.Val = style;
        else if (reference is RunStyle run)
            run.Val = style;
        else if (reference is TableStyle table)
            table.Val = style;
    }
}

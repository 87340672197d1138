using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.OpenXml;

/// <summary>The parts that have text, by the elements at their roots.</summary>
internal static class PartRoots
{
    /// <returns>Null for a root of another kind, or of no part.</returns>
    public static OpenXmlPart? PartOf(OpenXmlElement root) => root switch
    {
        Document document => document.MainDocumentPart,
        Header header => header.HeaderPart,
        Footer footer => footer.FooterPart,
        Footnotes footnotes => footnotes.FootnotesPart,
        Endnotes endnotes => endnotes.EndnotesPart,
        Comments comments => comments.WordprocessingCommentsPart,
        _ => null,
    };
}

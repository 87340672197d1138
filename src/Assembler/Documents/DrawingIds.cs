using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;

namespace DevZoneDocs.Assembler.Documents;

/// <summary>Numbers the drawings of a whole document: ids that templates gave, or a repeat has copied, mean nothing in it.</summary>
internal static class DrawingIds
{
    public static void Number(MainDocumentPart main)
    {
        OpenXmlPartRootElement?[] stories =
        [
            main.Document,
            .. main.HeaderParts.Select(part => part.Header),
            .. main.FooterParts.Select(part => part.Footer),
            main.FootnotesPart?.Footnotes,
            main.EndnotesPart?.Endnotes,
        ];
        uint next = 1;
        foreach (DocProperties drawing in stories.OfType<OpenXmlPartRootElement>().SelectMany(story => story.Descendants<DocProperties>()))
            drawing.Id = next++;
    }
}

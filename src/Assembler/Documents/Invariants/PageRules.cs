using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Documents.Invariants;

/// <summary>A page set-up stands behind the text or at the end of a paragraph of it, and names headers and footers that there are, each kind once.</summary>
internal static class PageRules
{
    public static IEnumerable<string> Check(DocumentStories stories)
    {
        SectionProperties[] pages = [.. stories.InStory<SectionProperties>(stories.Main.Document)];
        return
        [
            .. pages.Where(page => page.Parent is Body && page.NextSibling() is not null).Select(_ => "The page set-up does not stand behind the last block of the text."),
            .. pages.Where(page => page.Parent is ParagraphProperties { Parent.Parent: not Body })
                .Select(page => $"A page section ends inside of a table or a text box ({DocumentStories.PlaceOf(page)})."),
            .. pages.SelectMany(page => Margins(page, stories.Main)),
        ];
    }

    private static IEnumerable<string> Margins(SectionProperties page, MainDocumentPart main)
    {
        HashSet<(string, string?)> seen = [];
        foreach (HeaderFooterReferenceType reference in page.Elements<HeaderFooterReferenceType>())
        {
            string kind = reference is HeaderReference ? "header" : "footer";
            if (!seen.Add((kind, reference.Type?.InnerText)))
                yield return $"A page section has two of a {kind} ({DocumentStories.PlaceOf(page)}).";
            bool isThere = main.TryGetPartById(reference.Id?.Value ?? "", out OpenXmlPart? part)
                && (reference is HeaderReference ? part is HeaderPart : part is FooterPart);
            if (!isThere)
                yield return $"A page section names a {kind} that is not there ({DocumentStories.PlaceOf(page)}).";
        }
    }
}

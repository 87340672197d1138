using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections.Stories;

/// <summary>The parts of a package that have text, and what their authors call them.</summary>
internal static class StoryParts
{
    /// <summary>Body first, then headers and footers in the order in which the page sections name them.</summary>
    public static IReadOnlyList<(Uri Part, OpenXmlElement Container, string Name)> Of(WordprocessingDocument document)
    {
        MainDocumentPart main = document.MainDocumentPart!;
        List<(Uri, OpenXmlElement, string)> stories = [(main.Uri, main.Document.Body!, "正文")];
        HashSet<Uri> seen = [main.Uri];
        foreach (HeaderFooterReferenceType reference in main.Document.Body!.Descendants<HeaderFooterReferenceType>())
        {
            if (reference.Id?.Value is { } id
                && main.TryGetPartById(id, out OpenXmlPart? part)
                && part.RootElement is { } root
                && seen.Add(part.Uri))
                stories.Add((part.Uri, root, NameOf(reference)));
        }

        foreach (OpenXmlPart part in main.HeaderParts.Concat<OpenXmlPart>(main.FooterParts).Where(part => part.RootElement is not null && seen.Add(part.Uri)))
            stories.Add((part.Uri, part.RootElement!, part is HeaderPart ? "页眉" : "页脚"));
        return stories;
    }

    public static (OpenXmlPartRootElement Root, OpenXmlElement Container) Find(WordprocessingDocument document, Uri uri)
    {
        MainDocumentPart main = document.MainDocumentPart!;
        if (main.Uri == uri)
            return (main.Document, main.Document.Body!);
        OpenXmlPartRootElement root = main.Parts.First(part => part.OpenXmlPart.Uri == uri).OpenXmlPart.RootElement!;
        return (root, root);
    }

    /// <summary>The roots of the parts that hold notes, where there are such.</summary>
    public static IEnumerable<OpenXmlPartRootElement> NotesOf(WordprocessingDocument document)
    {
        MainDocumentPart main = document.MainDocumentPart!;
        OpenXmlPartRootElement?[] roots =
        [
            main.FootnotesPart?.Footnotes,
            main.EndnotesPart?.Endnotes,
            main.WordprocessingCommentsPart?.Comments,
        ];
        return roots.OfType<OpenXmlPartRootElement>();
    }

    public static string NameOf(OpenXmlElement note) => note switch
    {
        Footnote => "脚注",
        Endnote => "尾注",
        _ => "批注",
    };

    private static string NameOf(HeaderFooterReferenceType reference)
    {
        string name = reference is HeaderReference ? "页眉" : "页脚";

        // Read as text: some programs write a kind that there is not.
        return reference.Type?.InnerText switch
        {
            "first" => $"首页{name}",
            "even" => $"偶数页{name}",
            _ => name,
        };
    }
}

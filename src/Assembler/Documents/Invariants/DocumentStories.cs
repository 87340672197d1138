using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Documents.Invariants;

/// <summary>All text of a document: body, headers, footers, notes and comments, each from the root of its part.</summary>
internal sealed class DocumentStories(WordprocessingDocument document)
{
    private readonly Dictionary<OpenXmlPartRootElement, StoryIndex> _stories = [];

    public MainDocumentPart Main { get; } = document.MainDocumentPart
        ?? throw new InvalidDataException("The package has no main document part.");

    /// <summary>Every element of one kind in every story, in order.</summary>
    public IEnumerable<T> All<T>()
        where T : OpenXmlElement => Roots().SelectMany(InStory<T>);

    public IEnumerable<OpenXmlPartRootElement> Roots()
    {
        OpenXmlPartRootElement?[] roots =
        [
            Main.Document,
            .. Main.HeaderParts.Select(part => part.Header),
            .. Main.FooterParts.Select(part => part.Footer),
            Main.FootnotesPart?.Footnotes,
            Main.EndnotesPart?.Endnotes,
            Main.WordprocessingCommentsPart?.Comments,
        ];
        return roots.OfType<OpenXmlPartRootElement>();
    }

    /// <summary>Every element of one kind in one story; a fallback repeats its choice, ids included, and is passed over.</summary>
    public IEnumerable<T> InStory<T>(OpenXmlPartRootElement root)
        where T : OpenXmlElement
    {
        if (!_stories.TryGetValue(root, out StoryIndex? story))
            _stories.Add(root, story = new StoryIndex(Walk(root)));
        return story.Of<T>();
    }

    private static IEnumerable<OpenXmlElement> Walk(OpenXmlElement root)
    {
        OpenXmlElement? at = root.FirstChild;
        while (at is not null)
        {
            yield return at;
            at = (at is AlternateContentFallback ? null : at.FirstChild) ?? Behind(at, root);
        }
    }

    private static OpenXmlElement? Behind(OpenXmlElement element, OpenXmlElement root)
    {
        OpenXmlElement? at = element;
        while (at is not null && at != root)
        {
            if (at.NextSibling() is { } next)
                return next;
            at = at.Parent;
        }

        return null;
    }

    /// <summary>Story and paragraph, for a message.</summary>
    public static string PlaceOf(OpenXmlElement element)
    {
        string story = (element.Ancestors<OpenXmlPartRootElement>().FirstOrDefault() ?? element).LocalName switch
        {
            "document" => "body",
            "hdr" => "header",
            "ftr" => "footer",
            var name => name,
        };
        Paragraph? paragraph = element as Paragraph
            ?? element.Ancestors<Paragraph>().FirstOrDefault()
            ?? element.Descendants<Paragraph>().FirstOrDefault();
        string text = paragraph?.InnerText ?? "";
        return text.Length == 0 ? story : $"{story}, at “{(text.Length > 24 ? text[..24] + "…" : text)}”";
    }
}

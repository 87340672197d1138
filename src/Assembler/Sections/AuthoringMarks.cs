using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>
/// Takes out of a template what its author's Word has left there and no draft may carry: tracked changes (they are accepted),
/// comments, bookmarks and ids (a repeated block would give them twice), marks of proofing and layout, wrappers without a meaning.
/// </summary>
internal static class AuthoringMarks
{
    public static void Remove(OpenXmlElement body)
    {
        UnwrapAll(body);
        AcceptedChanges.Apply(body);
        foreach (OpenXmlElement element in body.Descendants().ToList())
        {
            if (IsMark(element))
                element.Remove();
            else if (element is CommentReference reference)
                RemoveComment(reference);
            else
                RemoveIds(element);
        }
    }

    /// <summary>Takes the wrappers without a meaning away from what they hold.</summary>
    public static void UnwrapAll(OpenXmlElement body)
    {
        foreach (OpenXmlElement wrapper in body.Descendants().Where(IsWrapper).ToList())
            Unwrap(wrapper, wrapper is OpenXmlUnknownElement ? Reread(wrapper) : [.. wrapper.ChildElements]);
    }

    /// <summary>Leaves the content of an element in its place.</summary>
    public static void Unwrap(OpenXmlElement element, IReadOnlyList<OpenXmlElement> content)
    {
        OpenXmlElement last = element;
        foreach (OpenXmlElement child in content.Where(child => child.LocalName is not ("smartTagPr" or "customXmlPr")))
        {
            child.Remove();
            last = last.InsertAfterSelf(child);
        }

        element.Remove();
    }

    private static bool IsWrapper(OpenXmlElement element) => element.LocalName is "smartTag" or "customXml";

    /// <summary>The SDK knows nothing of what a smart tag of Word 2003 holds until it is read in a paragraph.</summary>
    private static IReadOnlyList<OpenXmlElement> Reread(OpenXmlElement smartTag)
    {
        const string word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        Paragraph paragraph = new($"<w:p xmlns:w=\"{word}\">{smartTag.InnerXml}</w:p>");
        foreach (OpenXmlElement inner in paragraph.Descendants().Where(IsWrapper).ToList())
            Unwrap(inner, Reread(inner));
        return [.. paragraph.ChildElements];
    }

    // A bound content control would be overwritten from a part that the draft does not have.
    private static bool IsMark(OpenXmlElement element) => element is ProofError or BookmarkStart or BookmarkEnd
        or LastRenderedPageBreak or CommentRangeStart or CommentRangeEnd or PermStart or PermEnd or SdtId or DataBinding or ShowingPlaceholder
        || (element is AlternateContentFallback && element.Parent!.Elements<AlternateContentChoice>().Any());

    /// <summary>An author's comment is for other authors; Word keeps its reference in a run of its own.</summary>
    private static void RemoveComment(CommentReference reference)
    {
        OpenXmlElement run = reference.Parent!;
        reference.Remove();
        if (run is Run && !run.ChildElements.Any(child => child is not RunProperties))
            run.Remove();
    }

    private static void RemoveIds(OpenXmlElement element)
    {
        if (element is Paragraph paragraph)
            (paragraph.ParagraphId, paragraph.TextId) = (null, null);
        else if (element is TableRow row)
            (row.ParagraphId, row.TextId) = (null, null);
    }
}

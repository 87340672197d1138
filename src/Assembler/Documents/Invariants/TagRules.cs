using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Documents.Invariants;

/// <summary>
/// No tag of a template is left in a document, in however many runs Word has split it. Braces that a bookmark marks as data
/// are what somebody handed in, and what a comment says is no text of the document.
/// </summary>
internal static class TagRules
{
    public static IEnumerable<string> Check(DocumentStories stories) =>
        from root in stories.Roots()
        where root is not Comments
        from paragraph in stories.InStory<Paragraph>(root)
        let text = TextBesideData(paragraph)
        let start = text.IndexOf("{{", StringComparison.Ordinal)
        where start >= 0
        select $"A tag is left: {text.Substring(start, Math.Min(24, text.Length - start))} ({DocumentStories.PlaceOf(paragraph)}).";

    /// <summary>What comes from data is one character that is in no tag.</summary>
    private static string TextBesideData(Paragraph paragraph)
    {
        StringBuilder text = new();
        HashSet<string> data = [];
        foreach (OpenXmlElement element in paragraph.Descendants().Where(each => each is Text or BookmarkStart or BookmarkEnd && each.Ancestors<Paragraph>().First() == paragraph))
        {
            if (element is BookmarkStart start && DataBookmarks.IsData(start.Name?.Value))
                data.Add(start.Id?.Value ?? "");
            else if (element is BookmarkEnd end)
                data.Remove(end.Id?.Value ?? "");
            else if (element is Text run)
                text.Append(data.Count > 0 ? "\uFFFC" : run.Text);
        }

        return text.ToString();
    }
}

using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Documents.Invariants;

/// <summary>Bookmarks begin and end once, in that order, in one story, and have names that Word keeps.</summary>
internal static class BookmarkRules
{
    private const int LongestName = 40;

    public static IEnumerable<string> Check(DocumentStories stories) =>
        stories.Roots().SelectMany(root => Pairs(stories.InStory<OpenXmlElement>(root))).Concat(Names(stories));

    private static IEnumerable<string> Pairs(IEnumerable<OpenXmlElement> story)
    {
        var open = new Dictionary<string, BookmarkStart>();
        foreach (OpenXmlElement element in story)
        {
            if (element is BookmarkStart start)
                open[start.Id?.Value ?? ""] = start;
            else if (element is BookmarkEnd end && !open.Remove(end.Id?.Value ?? ""))
                yield return $"The bookmark {end.Id?.Value} ends where none has begun ({DocumentStories.PlaceOf(end)}).";
        }
        foreach (BookmarkStart start in open.Values)
            yield return $"The bookmark {start.Name?.Value} does not end ({DocumentStories.PlaceOf(start)}).";
    }

    // Word drops the second of two bookmarks with one name, whatever its case, and cuts a long name.
    private static IEnumerable<string> Names(DocumentStories stories)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (BookmarkStart start in stories.All<BookmarkStart>())
        {
            string name = start.Name?.Value ?? "";
            if (!seen.Add(name))
                yield return $"Two bookmarks are named {name} ({DocumentStories.PlaceOf(start)}).";
            if (name.Length is 0 or > LongestName)
                yield return $"The bookmark name “{name}” is not 1 to {LongestName} characters long ({DocumentStories.PlaceOf(start)}).";
        }
    }
}

using System.Globalization;
using DevZoneDocs.Assembler.Sections.Stories;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections.Mends;

/// <summary>Leaves of the bookmarks those that begin and end, and gives each an id of its own.</summary>
internal sealed class BookmarkPairs(IdSpace ids)
{
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    public void Mend(StoryMarks story)
    {
        Dictionary<string, Stack<BookmarkStart>> open = [];
        foreach (OpenXmlElement mark in story.Bookmarks)
        {
            if (mark is BookmarkStart start)
                Open(open, start.Id?.Value ?? "").Push(start);
            else if (mark is BookmarkEnd end && Open(open, end.Id?.Value ?? "").TryPop(out BookmarkStart? begun))
                Close(begun, end);
            else
                mark.Remove();
        }

        foreach (BookmarkStart unclosed in open.Values.SelectMany(starts => starts))
            unclosed.Remove();
    }

    private static Stack<BookmarkStart> Open(Dictionary<string, Stack<BookmarkStart>> open, string id)
    {
        if (!open.TryGetValue(id, out Stack<BookmarkStart>? starts))
            open.Add(id, starts = []);
        return starts;
    }

    private void Close(BookmarkStart start, BookmarkEnd end)
    {
        // Of two bookmarks with one name Word keeps the first.
        if (start.Name?.Value is not { Length: > 0 } name || !_names.Add(name))
        {
            start.Remove();
            end.Remove();
        }
        else if (!long.TryParse(start.Id?.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long id) || !ids.Claim(IdKind.Bookmark, id))
        {
            start.Id = end.Id = ids.Fresh(IdKind.Bookmark).ToString(CultureInfo.InvariantCulture);
        }
    }
}

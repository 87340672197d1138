using System.Globalization;
using DevZoneDocs.Assembler.Merging.Stories;
using DevZoneDocs.Assembler.Program;

namespace DevZoneDocs.Assembler.Merging.Mends;

/// <summary>Leaves of the bookmarks those that begin and end, and gives each an id of its own.</summary>
internal sealed class BookmarkPairs(IdSpace ids)
{
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    public void Mend(IReadOnlyList<Mark> story)
    {
        Dictionary<string, Stack<Mark>> open = [];
        foreach (Mark mark in story.Where(mark => mark.Kind is MarkKind.BookmarkStart or MarkKind.BookmarkEnd))
        {
            if (mark.Kind == MarkKind.BookmarkStart)
                Open(open, mark.Id).Push(mark);
            else if (Open(open, mark.Id).TryPop(out Mark? begun))
                Close(begun, mark);
            else
                mark.Drop();
        }

        foreach (Mark unclosed in open.Values.SelectMany(starts => starts))
            unclosed.Drop();
    }

    private static Stack<Mark> Open(Dictionary<string, Stack<Mark>> open, string id)
    {
        if (!open.TryGetValue(id, out Stack<Mark>? starts))
            open.Add(id, starts = []);
        return starts;
    }

    private void Close(Mark start, Mark end)
    {
        // Of two bookmarks with one name Word keeps the first.
        if (start.Name.Length == 0 || !_names.Add(start.Name))
        {
            start.Drop();
            end.Drop();
        }
        else if (!long.TryParse(start.Id, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long id)
            || !ids.Claim(IdKind.Bookmark, id))
        {
            start.Id = end.Id = ids.Fresh(IdKind.Bookmark).ToString(CultureInfo.InvariantCulture);
        }
    }
}

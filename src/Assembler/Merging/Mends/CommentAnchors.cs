using System.Globalization;
using DevZoneDocs.Assembler.Merging.Stories;
using DevZoneDocs.Assembler.Program;

namespace DevZoneDocs.Assembler.Merging.Mends;

/// <summary>Lets the range of a comment that was copied be that of the copy; a range without its comment goes.</summary>
internal sealed class CommentAnchors(NoteBook comments)
{
    private readonly Dictionary<string, Mark> _starts = [];
    private readonly Dictionary<string, Mark> _ends = [];

    /// <returns>The ids of the comments that the story refers to.</returns>
    public HashSet<string> Mend(IReadOnlyList<Mark> story)
    {
        HashSet<string> referred = [];
        foreach (Mark mark in story)
        {
            if (mark.Kind == MarkKind.CommentStart)
                Keep(_starts, mark);
            else if (mark.Kind == MarkKind.CommentEnd)
                Keep(_ends, mark);
            else if (mark.Kind == MarkKind.CommentReference && mark.Id.Length > 0 && referred.Add(mark.Id))
                Anchor(mark.Id);
            else if (mark.Kind == MarkKind.CommentReference)
                mark.Drop();
        }

        foreach (Mark left in _starts.Values.Concat(_ends.Values))
            left.Drop();
        return referred;
    }

    private static void Keep(Dictionary<string, Mark> open, Mark mark)
    {
        if (open.Remove(mark.Id, out Mark? other))
            other.Drop();
        open.Add(mark.Id, mark);
    }

    private void Anchor(string id)
    {
        string origin = long.TryParse(id, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
            ? comments.OriginOf(number).ToString(CultureInfo.InvariantCulture)
            : id;
        bool isBegun = _starts.Remove(origin, out Mark? start);
        bool isEnded = _ends.Remove(origin, out Mark? end);
        if (isBegun && isEnded)
            start!.Id = end!.Id = id;
        else
            (start ?? end)?.Drop();
    }
}

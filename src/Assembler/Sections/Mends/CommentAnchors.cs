using System.Globalization;
using DevZoneDocs.Assembler.Sections.Stories;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections.Mends;

/// <summary>Lets the range of a comment that was copied be that of the copy; a range without its comment goes.</summary>
internal sealed class CommentAnchors(NoteBook comments)
{
    private readonly Dictionary<string, CommentRangeStart> _starts = [];
    private readonly Dictionary<string, CommentRangeEnd> _ends = [];

    /// <returns>The ids of the comments that the story refers to.</returns>
    public HashSet<string> Mend(StoryMarks story)
    {
        HashSet<string> referred = [];
        foreach (OpenXmlElement mark in story.Comments)
        {
            if (mark is CommentRangeStart start)
                Keep(_starts, start.Id?.Value ?? "", start);
            else if (mark is CommentRangeEnd end)
                Keep(_ends, end.Id?.Value ?? "", end);
            else if (mark is CommentReference { Id.Value: { } id } && referred.Add(id))
                Anchor(id);
            else
                mark.Remove();
        }

        foreach (OpenXmlElement left in _starts.Values.Concat<OpenXmlElement>(_ends.Values))
            left.Remove();
        return referred;
    }

    private static void Keep<T>(Dictionary<string, T> open, string id, T mark)
        where T : OpenXmlElement
    {
        if (open.Remove(id, out T? other))
            other.Remove();
        open.Add(id, mark);
    }

    private void Anchor(string id)
    {
        string origin = long.TryParse(id, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
            ? comments.OriginOf(number).ToString(CultureInfo.InvariantCulture)
            : id;
        bool isBegun = _starts.Remove(origin, out CommentRangeStart? start);
        bool isEnded = _ends.Remove(origin, out CommentRangeEnd? end);
        if (isBegun && isEnded)
            start!.Id = end!.Id = id;
        else
            ((OpenXmlElement?)start ?? end)?.Remove();
    }
}

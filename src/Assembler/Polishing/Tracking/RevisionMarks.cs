using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Polishing.Tracking;

/// <summary>Makes insertions and deletions of one author at one moment, each with an id of its own.</summary>
/// <param name="author">Who makes them.</param>
/// <param name="lastId">The last id that the document has given to anything.</param>
internal sealed class RevisionMarks(RevisionAuthor author, DateTimeOffset at, int lastId)
{
    public RevisionAuthor Author => author;

    private int _id = lastId;

    /// <summary>The time on the clock of whoever asked: Word writes no offset and shows what is written (docs/word/tracked-changes.md).</summary>
    public DateTime Date { get; } = new(at.Year, at.Month, at.Day, at.Hour, at.Minute, at.Second, DateTimeKind.Utc);

    /// <summary>Puts who and when, and an id of its own, on a mark of any kind.</summary>
    public T Sign<T>(T mark)
        where T : TrackChangeType
    {
        mark.Author = author.Name;
        mark.Date = Date;
        mark.Id = NextId();
        return mark;
    }

    public InsertedRun Insertion(IEnumerable<Run> runs) => new(runs) { Author = author.Name, Date = Date, Id = NextId() };

    /// <param name="runs">Their text becomes deleted text.</param>
    public DeletedRun Deletion(IEnumerable<Run> runs)
    {
        DeletedRun deletion = new(runs) { Author = author.Name, Date = Date, Id = NextId() };
        foreach (Text text in deletion.Descendants<Text>().ToList())
            text.Parent!.ReplaceChild(new DeletedText(text.Text) { Space = SpaceProcessingModeValues.Preserve }, text);
        return deletion;
    }

    public string NextId() => (++_id).ToString(CultureInfo.InvariantCulture);
}

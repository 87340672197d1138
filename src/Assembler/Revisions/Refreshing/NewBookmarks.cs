using System.Globalization;
using DevZoneDocs.Assembler.Polishing.Tracking;
using DevZoneDocs.Assembler.Revisions.Memory;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Revisions.Refreshing;

/// <summary>Gives facts that come into an editor's file bookmarks which nothing in it has.</summary>
internal sealed class NewBookmarks(RevisionMarks marks, OpenXmlElement body, DraftMemory earlier)
{
    private int _last = body.Descendants<BookmarkStart>()
        .Select(start => start.Name?.Value ?? "")
        .Concat(earlier.Facts.Select(fact => fact.Bookmark))
        .Where(DataBookmarks.IsFact)
        .Select(name => int.TryParse(name.AsSpan(DataBookmarks.Fact.Length), CultureInfo.InvariantCulture, out int number) ? number : 0)
        .DefaultIfEmpty(0)
        .Max();

    public string NextName() => string.Create(CultureInfo.InvariantCulture, $"{DataBookmarks.Fact}{++_last:0000}");

    public IEnumerable<OpenXmlElement> Around(OpenXmlElement element, string name)
    {
        string id = marks.NextId();
        return [new BookmarkStart { Id = id, Name = name }, element, new BookmarkEnd { Id = id }];
    }
}

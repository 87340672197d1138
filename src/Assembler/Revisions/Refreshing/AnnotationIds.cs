using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Revisions.Refreshing;

/// <summary>The ids that bookmarks and tracked changes of a file have.</summary>
internal static class AnnotationIds
{
    /// <summary>Bookmarks around braces of the data are numbered from the other end.</summary>
    private const int Counted = int.MaxValue / 2;

    public static int LastIn(OpenXmlElement body) => body.Descendants()
        .Select(IdOf)
        .Select(id => int.TryParse(id, NumberStyles.Integer, CultureInfo.InvariantCulture, out int number) && number < Counted ? number : 0)
        .DefaultIfEmpty(0)
        .Max();

    private static string? IdOf(OpenXmlElement element) => element switch
    {
        BookmarkStart start => start.Id?.Value,
        TrackChangeType change => change.Id?.Value,
        InsertedRun inserted => inserted.Id?.Value,
        DeletedRun deleted => deleted.Id?.Value,
        MoveFromRun from => from.Id?.Value,
        MoveToRun to => to.Id?.Value,
        _ => null,
    };
}

using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Testing.Outlines;

/// <summary>Who made the comments and tracked changes of a document that was built from an outline.</summary>
internal static class OutlineAuthor
{
    public const string Name = "审稿人";

    private const string Date = "2026-01-05T09:00:00Z";

    public static T Sign<T>(T change)
        where T : OpenXmlElement
    {
        change.SetAttribute(new("w", "author", change.NamespaceUri, Name));
        change.SetAttribute(new("w", "date", change.NamespaceUri, Date));
        return change;
    }

    /// <summary>Gives each tracked change of the document its own number.</summary>
    public static void Number(Body body)
    {
        int id = 1;
        foreach (var change in body.Descendants().Where(element => element is TrackChangeType or RunTrackChangeType))
            change.SetAttribute(new("w", "id", change.NamespaceUri, id++.ToString(CultureInfo.InvariantCulture)));
    }
}

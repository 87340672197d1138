using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Documents.Invariants;

/// <summary>Ids that must be given once only; the schema's validator lets most of them be given twice.</summary>
internal static class IdRules
{
    public static IEnumerable<string> Check(DocumentStories stories) =>
    [
        .. Twice("bookmark", stories.All<BookmarkStart>(), each => each.Id?.Value),
        .. Twice("bookmark end", stories.All<BookmarkEnd>(), each => each.Id?.Value),
        .. Twice("comment", stories.All<Comment>(), each => each.Id?.Value),
        .. Twice("tracked change", stories.All<OpenXmlElement>().Where(IsRevision), IdOf),
        .. Twice("drawing", stories.All<DocProperties>(), each => each.Id?.InnerText),
        .. Twice("content control", stories.All<SdtId>(), each => each.Val?.InnerText),
        .. stories.Roots().SelectMany(root => Twice("paragraph", stories.InStory<Paragraph>(root), each => each.ParagraphId?.Value)),
    ];

    private static IEnumerable<string> Twice<T>(string kind, IEnumerable<T> elements, Func<T, string?> idOf)
        where T : OpenXmlElement => elements
        .Select(element => (Element: element, Id: idOf(element)))
        .Where(given => given.Id is not null)
        .GroupBy(given => given.Id, StringComparer.OrdinalIgnoreCase)
        .Where(group => group.Skip(1).Any())
        .Select(group => $"The {kind} id {group.Key} is given {group.Count()} times ({DocumentStories.PlaceOf(group.Last().Element)}).");

    private static bool IsRevision(OpenXmlElement element) =>
        element is RunTrackChangeType or TrackChangeType && element is not Comment;

    private static string? IdOf(OpenXmlElement revision) =>
        revision.GetAttributes().FirstOrDefault(attribute => attribute.LocalName == "id").Value;
}

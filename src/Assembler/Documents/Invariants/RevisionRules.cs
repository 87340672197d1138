using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Documents.Invariants;

/// <summary>Deleted text is written as such: Word shows ordinary text inside a deletion as if it were still there.</summary>
internal static class RevisionRules
{
    public static IEnumerable<string> Check(DocumentStories stories) =>
    [
        .. stories.All<DeletedRun>().SelectMany(deletion => deletion.Descendants<Text>())
            .Select(text => $"Ordinary text stands in a deletion ({DocumentStories.PlaceOf(text)})."),
        .. stories.All<DeletedText>().Where(text => !text.Ancestors<DeletedRun>().Any())
            .Select(text => $"Deleted text stands outside a deletion ({DocumentStories.PlaceOf(text)})."),
    ];
}

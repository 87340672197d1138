using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Documents.Invariants;

/// <summary>Each footnote and endnote has a reference, and each reference its note; Word refuses a reference to none.</summary>
internal static class NoteRules
{
    public static IEnumerable<string> Check(DocumentStories stories) =>
    [
        .. Check("footnote", Notes(stories.Main.FootnotesPart?.Footnotes), stories.All<FootnoteReference>()),
        .. Check("endnote", Notes(stories.Main.EndnotesPart?.Endnotes), stories.All<EndnoteReference>()),
        .. Misplaced(stories),
    ];

    private static FootnoteEndnoteType[] Notes(OpenXmlElement? root) => [.. root?.Elements<FootnoteEndnoteType>() ?? []];

    private static IEnumerable<string> Check(string kind, FootnoteEndnoteType[] notes, IEnumerable<FootnoteEndnoteReferenceType> references)
    {
        HashSet<long?> ids = [];
        foreach (FootnoteEndnoteType note in notes.Where(note => !ids.Add(note.Id?.Value)))
            yield return $"Two notes have the {kind} id {note.Id?.Value}.";
        HashSet<long?> referred = [];
        foreach (FootnoteEndnoteReferenceType reference in references)
        {
            if (!referred.Add(reference.Id?.Value))
                yield return $"The {kind} {reference.Id?.Value} is referred to twice ({DocumentStories.PlaceOf(reference)}).";
            if (!ids.Contains(reference.Id?.Value))
                yield return $"The {kind} {reference.Id?.Value} is referred to and does not exist ({DocumentStories.PlaceOf(reference)}).";
        }

        foreach (FootnoteEndnoteType note in notes.Where(note => IsText(note) && !referred.Contains(note.Id?.Value)))
            yield return $"The {kind} {note.Id?.Value} is not referred to from the text.";
        foreach (FootnoteEndnoteType note in notes.Where(note => !note.Elements<Paragraph>().Any() && !note.Elements<SdtBlock>().Any()))
            yield return $"The {kind} {note.Id?.Value} has no paragraph.";
    }

    /// <summary>Once it has been read again, the SDK knows nothing of such an element but its name.</summary>
    private static IEnumerable<string> Misplaced(DocumentStories stories) => stories.All<OpenXmlElement>()
        .Where(note => note.LocalName is "footnote" or "endnote" && note.Parent is not (Footnotes or Endnotes))
        .Select(note => $"A note stands in the text itself ({DocumentStories.PlaceOf(note)}).");

    private static bool IsText(FootnoteEndnoteType note) => note.Type is null || note.Type.Value == FootnoteEndnoteValues.Normal;
}

using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections.Carrying;

/// <summary>
/// Puts footnotes and endnotes behind their references, into the runs of the text: so a note is merged, repeated and left out
/// with the words that it belongs to. The composer moves them into their part again.
/// </summary>
internal static class NoteInliner
{
    public static void Apply(MainDocumentPart main, OpenXmlElement body)
    {
        Dictionary<long, Footnote> footnotes = ById(main.FootnotesPart?.Footnotes?.Elements<Footnote>());
        Dictionary<long, Endnote> endnotes = ById(main.EndnotesPart?.Endnotes?.Elements<Endnote>());
        foreach (FootnoteEndnoteReferenceType reference in body.Descendants<FootnoteEndnoteReferenceType>().ToList())
        {
            long id = reference.Id?.Value ?? 0;
            FootnoteEndnoteType? note = reference is FootnoteReference ? footnotes.GetValueOrDefault(id) : endnotes.GetValueOrDefault(id);
            if (note is null)
                reference.Remove();
            else
                reference.InsertAfterSelf((FootnoteEndnoteType)note.CloneNode(true));
        }
    }

    /// <summary>The part whose relationships an element of the body speaks of.</summary>
    public static OpenXmlPart OwnerOf(OpenXmlElement element, MainDocumentPart main) =>
        element.Ancestors<FootnoteEndnoteType>().FirstOrDefault() switch
        {
            Footnote when main.FootnotesPart is { } part => part,
            Endnote when main.EndnotesPart is { } part => part,
            _ => main,
        };

    /// <summary>Whether an element stands in a note that was put into the text; such paragraphs are none of those that an author counts.</summary>
    public static bool IsInlined(OpenXmlElement element) => element.Ancestors<FootnoteEndnoteType>().Any(note => note.Parent is Run);

    private static Dictionary<long, T> ById<T>(IEnumerable<T>? notes)
        where T : FootnoteEndnoteType
    {
        Dictionary<long, T> byId = [];
        foreach (T note in notes ?? [])
            byId.TryAdd(note.Id?.Value ?? 0, note);
        return byId;
    }
}

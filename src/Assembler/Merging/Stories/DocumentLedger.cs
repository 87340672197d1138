using DevZoneDocs.Assembler.Merging.Repeats;
using DevZoneDocs.Assembler.Sections;

namespace DevZoneDocs.Assembler.Merging.Stories;

/// <summary>What a merge has written into a document besides its text: notes, names of bookmarks, lists that begin again.</summary>
internal sealed class DocumentLedger(DocumentTemplate template) : IDisposable
{
    /// <summary>More comments than any merge adds by itself.</summary>
    private const int RoomForComments = 10_000_000;

    private readonly Dictionary<NoteKind, NoteBook> _notes = template.LastNoteIds
        .ToDictionary(kind => kind.Key, kind => new NoteBook(kind.Key == NoteKind.Comment ? kind.Value + RoomForComments : kind.Value));

    public BookmarkNames Bookmarks { get; } = new(template.BookmarkNames);

    public ListRestarts Lists { get; } = new(template.LastListId);

    public IdSpace Ids { get; } = new(template.Ids);

    public NoteBook Notes(NoteKind kind) => _notes[kind];

    public void Dispose()
    {
        foreach (NoteBook notes in _notes.Values)
            notes.Dispose();
    }
}

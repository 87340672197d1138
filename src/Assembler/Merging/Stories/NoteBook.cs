using System.Globalization;
using DevZoneDocs.Assembler.Program;
using DevZoneDocs.Assembler.Sections;

namespace DevZoneDocs.Assembler.Merging.Stories;

/// <summary>The notes of one kind that a merge has written, in the order of their references.</summary>
/// <param name="lastId">The highest that the template has given.</param>
internal sealed class NoteBook(long lastId) : IDisposable
{
    private readonly Dictionary<long, long> _origins = [];
    private readonly List<(long Id, long From, long To)> _notes = [];
    private long _lastId = lastId;

    public Output Notes { get; } = new();

    /// <returns>The id of the note that was written: the template's own the first time.</returns>
    public long Write(NoteTemplate template, MergeContext context)
    {
        long id = _origins.TryAdd(template.Id, template.Id) ? template.Id : ++_lastId;
        _origins.TryAdd(id, template.Id);
        long from = Notes.Here().Position;
        template.Write(id, context, Notes);
        _notes.Add((id, from, Notes.Here().Position));
        return id;
    }

    /// <summary>Which note of the template a written one came from.</summary>
    public long OriginOf(long id) => _origins.GetValueOrDefault(id, id);

    /// <summary>Leaves out the comments of a paragraph that was not written after all.</summary>
    public void DropUnreferred(HashSet<string> referred)
    {
        foreach ((long id, long from, long to) in _notes.Where(note => !referred.Contains(note.Id.ToString(CultureInfo.InvariantCulture))))
            Notes.Drop(from, to);
    }

    public void Dispose() => Notes.Dispose();
}

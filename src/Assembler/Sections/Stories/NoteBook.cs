using DocumentFormat.OpenXml;

namespace DevZoneDocs.Assembler.Sections.Stories;

/// <summary>The notes of one kind that a merge has written, in the order of their references.</summary>
/// <param name="lastId">The highest that the template has given.</param>
internal sealed class NoteBook(long lastId)
{
    private readonly List<(OpenXmlElement Note, long Origin)> _notes = [];
    private readonly Dictionary<long, long> _origins = [];
    private long _lastId = lastId;

    public IReadOnlyList<OpenXmlElement> Notes => [.. _notes.Select(note => note.Note)];

    public long LastId => _lastId;

    /// <returns>The id of the note that was written: the template's own the first time.</returns>
    public long Write(NoteTemplate template, MergeContext context)
    {
        long id = _origins.TryAdd(template.Id, template.Id) ? template.Id : ++_lastId;
        _origins.TryAdd(id, template.Id);
        _notes.Add((template.Write(id, context), template.Id));
        return id;
    }

    /// <summary>Which note of the template a written one came from.</summary>
    public long OriginOf(long id) => _origins.GetValueOrDefault(id, id);
}

namespace DevZoneDocs.Assembler.Merging.Stories;

/// <summary>The ids that a document has given so far.</summary>
internal sealed class IdSpace
{
    private readonly Dictionary<IdKind, HashSet<long>> _taken;
    private readonly Dictionary<IdKind, long> _last = [];

    public IdSpace() => _taken = [];

    public IdSpace(IdSpace other) => _taken = other._taken.ToDictionary(kind => kind.Key, kind => new HashSet<long>(kind.Value));

    /// <returns>Whether nobody else has the id.</returns>
    public bool Claim(IdKind kind, long id) => Taken(kind).Add(id);

    /// <summary>An id that nobody has; those of the template are still to be claimed, and are far from these.</summary>
    public long Fresh(IdKind kind)
    {
        // Word's own ids are small, or spread over all 31 bits; from here on there is room for both.
        long id = _last.GetValueOrDefault(kind, 500_000_000);
        do
            id++;
        while (!Claim(kind, id));
        _last[kind] = id;
        return id;
    }

    private HashSet<long> Taken(IdKind kind)
    {
        if (!_taken.TryGetValue(kind, out HashSet<long>? taken))
            _taken.Add(kind, taken = []);
        return taken;
    }
}

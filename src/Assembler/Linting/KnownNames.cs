using DevZoneDocs.Assembler.Facts;

namespace DevZoneDocs.Assembler.Linting;

/// <summary>Reads names off facts. Records with the same fields are of one kind, so that what holds its like (附带指标) needs no bottom.</summary>
internal sealed class KnownNames
{
    private readonly Dictionary<string, KnownName> _kinds = new(StringComparer.Ordinal);

    /// <param name="known">What has been seen under the name so far, or null.</param>
    /// <returns>What has been seen now.</returns>
    public KnownName Merge(KnownName? known, FactNode? node) => node switch
    {
        null => known ?? new KnownName(KnownKind.Unsure),
        FactRecord record => MergeRecord(known, record),
        FactList list => MergeList(known, list),
        FactFlag => known is null or { Kind: KnownKind.Unsure } ? new KnownName(KnownKind.Flag) : known,
        _ => known is null or { Kind: KnownKind.Unsure }
            ? new KnownName(KnownKind.Value) { IsNumber = node is FactNumber or Fact { Number: not null } }
            : known,
    };

    /// <summary>Takes up the fields of a record that is one of its kind.</summary>
    public void Add(KnownName known, FactRecord record)
    {
        known.HasWords |= record.Default is not null;
        foreach (string name in record.Names)
        {
            record.TryGet(name, out FactNode? node);
            if (!ExampleData.IsMade(name))
                known.Set(name, Merge(known.Fields.GetValueOrDefault(name), node));
        }
    }

    private KnownName MergeRecord(KnownName? known, FactRecord record)
    {
        string kind = string.Join('\n', record.Names.Order(StringComparer.Ordinal));
        if (!_kinds.TryGetValue(kind, out KnownName? shared))
            _kinds.Add(kind, shared = known is { Kind: KnownKind.Record } ? known : new KnownName(KnownKind.Record));
        Add(shared, record);
        if (known is not { Kind: KnownKind.Record } || known == shared)
            return shared;
        Add(known, record);
        return known;
    }

    private KnownName MergeList(KnownName? known, FactList list)
    {
        KnownName merged = known is { Kind: KnownKind.List } ? known : new KnownName(KnownKind.List);
        foreach (FactNode item in list.Items)
            merged.Item = Merge(merged.Item, item);
        return merged;
    }
}

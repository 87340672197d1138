namespace DevZoneDocs.Assembler.Linting;

/// <summary>What stands under a name that a template may write: a value, a list, a record, without what it is this time.</summary>
internal sealed class KnownName(KnownKind kind)
{
    /// <summary>What nothing is known of.</summary>
    public static readonly KnownName Unsure = new(KnownKind.Unsure);

    private readonly Dictionary<string, KnownName> _fields = new(StringComparer.Ordinal);

    public KnownKind Kind => kind;

    /// <summary>Of a record: by all its names, English and Chinese.</summary>
    public IReadOnlyDictionary<string, KnownName> Fields => _fields;

    /// <summary>Of a record: whether a tag may write it by its own name, as an indicator's value.</summary>
    public bool HasWords { get; set; }

    /// <summary>Of a list: what its items are; null where no example has shown one.</summary>
    public KnownName? Item { get; set; }

    /// <summary>Of a record: what stands under the names that only a zone's own data know; null where there are no others than the fields.</summary>
    public KnownName? Own { get; set; }

    /// <summary>Of a value: whether it has been seen as a number.</summary>
    public bool IsNumber { get; init; }

    public void Set(string name, KnownName field) => _fields[name] = field;
}

/// <summary>The kinds of known names.</summary>
internal enum KnownKind
{
    /// <summary>Nothing is known but the name.</summary>
    Unsure,
    Value,
    Flag,
    List,
    Record,
}

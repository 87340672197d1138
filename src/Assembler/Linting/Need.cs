namespace DevZoneDocs.Assembler.Linting;

/// <summary>What a template needs under one name of its data: how it writes it, where, and what it needs of it further in.</summary>
internal sealed class Need
{
    private readonly OrderedDictionary<string, Need> _fields = [];
    private readonly List<string> _places = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Need> Fields => _fields;

    /// <summary>Of a list: what each item needs; null where it is no list.</summary>
    public Need? Item { get; private set; }

    /// <summary>Where it stands, each as a person would look for it, in the order of the text.</summary>
    public IReadOnlyList<string> Places => _places;

    /// <summary>Whether something is written there whatever the conditions.</summary>
    public bool IsRequired { get; private set; }

    /// <summary>Whether it is written, and not only asked for in conditions.</summary>
    public bool IsWritten { get; private set; }

    public NeedKind Kind { get; private set; }

    public Need Field(string name)
    {
        if (!_fields.TryGetValue(name, out Need? field))
            _fields.Add(name, field = new Need());
        return field;
    }

    public Need AsList() => Item ??= new Need();

    public void Use(string place, NeedKind kind, bool isWritten, bool isRequired)
    {
        if (_known.Add(place))
            _places.Add(place);
        Kind = Kind == NeedKind.Any ? kind : Kind;
        IsWritten |= isWritten;
        IsRequired |= isRequired;
    }
}

/// <summary>What a value has to be, as far as its formatters and comparisons tell.</summary>
internal enum NeedKind
{
    Any,
    Text,
    Number,
    Date,
}

namespace DevZoneDocs.Assembler.Periods;

/// <summary>Remembers of each object that a reader made where it came from, so that a rule can say where it is broken.</summary>
internal sealed class Origins
{
    private readonly Dictionary<object, Origin> _origins = new(ReferenceEqualityComparer.Instance);

    public Origin Add(object item, Place place) => _origins[item] = new Origin(place);

    public Origin Of(object item) => _origins[item];

    public Origin? Find(object item) => _origins.GetValueOrDefault(item);
}

/// <summary>Where an object and its properties stood.</summary>
internal sealed class Origin(Place place)
{
    private readonly Dictionary<string, Place> _properties = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unreadable = new(StringComparer.Ordinal);

    public Place Place { get; } = place;

    public void Mark(string property, Place at, bool readable)
    {
        _properties[property] = at;
        if (!readable)
            _unreadable.Add(property);
    }

    /// <summary>Takes over what is known of another object's properties.</summary>
    public void Adopt(Origin? other)
    {
        foreach ((string property, Place at) in other?._properties ?? [])
            Mark(property, at, !other!.IsUnreadable(property));
    }

    /// <summary>Whether the property was handed in, be it null or unreadable.</summary>
    public bool Has(string property) => _properties.ContainsKey(property);

    /// <summary>Whether the property was handed in, but its problem has been told already.</summary>
    public bool IsUnreadable(string property) => _unreadable.Contains(property);

    public Place PlaceOf(string property) => _properties.GetValueOrDefault(property, Place);
}

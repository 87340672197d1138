namespace DevZoneDocs.Assembler.OpenXml.Carried;

/// <summary>The parts and the addresses outside that a text names, each by the id that its content gives it.</summary>
internal sealed class CarriedParts
{
    private readonly Dictionary<string, CarriedPart> _parts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Uri> _links = new(StringComparer.Ordinal);

    public bool Any => _parts.Count + _links.Count > 0;

    /// <returns>The id for the text.</returns>
    public string Add(CarriedPart part)
    {
        _parts.TryAdd(part.Id, part);
        return part.Id;
    }

    /// <returns>The id for the text.</returns>
    public string Add(Uri link)
    {
        string id = "rIdL" + ContentHash.Of(link.OriginalString)[..24];
        _links.TryAdd(id, link);
        return id;
    }

    public void Add(CarriedParts others)
    {
        foreach ((string id, CarriedPart part) in others._parts)
            _parts.TryAdd(id, part);
        foreach ((string id, Uri link) in others._links)
            _links.TryAdd(id, link);
    }

    public CarriedPart? Part(string id) => _parts.GetValueOrDefault(id);

    public Uri? Link(string id) => _links.GetValueOrDefault(id);
}

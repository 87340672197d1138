using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using DevZoneDocs.Assembler.Program;

namespace DevZoneDocs.Assembler.Packaging;

/// <summary>
/// The parts of a package that is to become another: most stay packed as they are, some are written anew, some come or go.
/// </summary>
internal sealed class PackageParts
{
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";

    private readonly Dictionary<string, PackedEntry> _packed;
    private readonly Dictionary<string, Action<MarkupSink>> _written = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, PartRelationships> _relationships = new(StringComparer.OrdinalIgnoreCase);
    private XDocument? _types;

    public PackageParts(IReadOnlyList<PackedEntry> entries)
    {
        _packed = new Dictionary<string, PackedEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (PackedEntry entry in entries)
            _packed.TryAdd(entry.Name, entry);
    }

    public bool Has(string name) => _packed.ContainsKey(name) || _written.ContainsKey(name);

    /// <summary>The name of a part that is not there yet.</summary>
    public string Free(string name, string extension)
    {
        string free = name + extension;
        for (int i = 1; Has(free); i++)
            free = string.Create(CultureInfo.InvariantCulture, $"{name}{i}{extension}");
        return free;
    }

    public void Replace(string name, Action<MarkupSink> write)
    {
        _packed.Remove(name);
        _written[name] = write;
    }

    public void Replace(string name, ReadOnlyMemory<byte> content) => Replace(name, sink => sink.Write(content.Span));

    public void Add(string name, string contentType, ReadOnlyMemory<byte> content)
    {
        Replace(name, content);
        ContentTypes.Root!.Add(new XElement(Types + "Override", new XAttribute("PartName", PartNames.Absolute(name)),
            new XAttribute("ContentType", contentType)));
    }

    /// <summary>The relationships of a part; those of the package for the empty name.</summary>
    public PartRelationships Relationships(string owner)
    {
        string name = PartNames.RelationshipsOf(owner);
        if (!_relationships.TryGetValue(name, out PartRelationships? known))
            _relationships.Add(name,
                known = new PartRelationships(owner, _packed.TryGetValue(name, out PackedEntry? entry) ? Read(entry) : null));
        return known;
    }

    /// <summary>Takes a relationship away, and the part that it leads to where no other does.</summary>
    public void Remove(string owner, string id)
    {
        if (Relationships(owner).Remove(id) is not { } target || !Has(target) || IsReferred(target))
            return;
        foreach (string inner in Relationships(target).Ids.ToList())
            Remove(target, inner);
        Drop(target);
        Drop(PartNames.RelationshipsOf(target));
    }

    public XDocument ReadXml(string name) => Read(_packed[name]);

    public byte[] Write()
    {
        foreach (PartRelationships changed in _relationships.Values.Where(each => each.IsChanged
            && !(each.IsEmpty && !Has(PartNames.RelationshipsOf(each.Owner)))))
            Replace(PartNames.RelationshipsOf(changed.Owner), changed.Bytes());
        if (_types is not null)
            Replace(PartNames.ContentTypes, PackageXml.Bytes(_types));
        using ZipWriter zip = new();
        foreach (string name in _packed.Keys.Concat(_written.Keys).OrderBy(Rank).ThenBy(name => name, StringComparer.Ordinal))
        {
            if (_written.TryGetValue(name, out Action<MarkupSink>? write))
                zip.Add(name, write);
            else
                zip.Add(_packed[name]);
        }

        return zip.Finish();
    }

    private XDocument ContentTypes => _types ??= Read(_packed[PartNames.ContentTypes]);

    private void Drop(string name)
    {
        _packed.Remove(name);
        _written.Remove(name);
        _relationships.Remove(PartNames.RelationshipsOf(name));
        ContentTypes.Root!.Elements(Types + "Override")
            .FirstOrDefault(each => PartNames.Absolute(name)
            .Equals((string?)each.Attribute("PartName"), StringComparison.OrdinalIgnoreCase))?.Remove();
    }

    private bool IsReferred(string part) => _packed.Keys
        .Where(name => name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
        .Select(OwnerOf)
        .Concat(_relationships.Values.Select(each => each.Owner))
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .ToList()
        .Any(owner => Relationships(owner).LeadTo(part));

    private static string OwnerOf(string relationships) => relationships[..^".rels".Length]
        .Replace("_rels/", "", StringComparison.OrdinalIgnoreCase);

    /// <summary>Readers that stream a package want its content types first.</summary>
    private static int Rank(string name) => name switch
    {
        PartNames.ContentTypes => 0,
        "_rels/.rels" => 1,
        _ => 2,
    };

    private static XDocument Read(PackedEntry entry)
    {
        MemoryStream packed = new(entry.Packed.ToArray(), writable: false);
        using Stream content = entry.Method == PackedEntry.Stored ? packed : new DeflateStream(packed, CompressionMode.Decompress);
        return PackageXml.Read(content);
    }
}

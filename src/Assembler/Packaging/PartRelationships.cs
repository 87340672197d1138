using System.Globalization;
using System.Xml.Linq;

namespace DevZoneDocs.Assembler.Packaging;

/// <summary>The relationships of one part (ECMA-376-2, 9.3).</summary>
internal sealed class PartRelationships
{
    private static readonly XNamespace Namespace = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly XDocument _xml;

    /// <param name="owner">The name of the part; empty for the package.</param>
    /// <param name="xml">Null where there are none yet.</param>
    public PartRelationships(string owner, XDocument? xml) =>
        (Owner, _xml) = (owner, xml ?? new XDocument(new XElement(Namespace + "Relationships")));

    public string Owner { get; }

    public bool IsChanged { get; private set; }

    public bool IsEmpty => !_xml.Root!.HasElements;

    public IEnumerable<string> Ids => All.Select(each => (string?)each.Attribute("Id") ?? "");

    private IEnumerable<XElement> All => _xml.Root!.Elements(Namespace + "Relationship");

    public bool Has(string id) => Find(id) is not null;

    /// <summary>An id that no relationship has: the wished one where it is free.</summary>
    public string Free(string id)
    {
        string free = id;
        for (int i = 2; Has(free); i++)
            free = string.Create(CultureInfo.InvariantCulture, $"{id}{i}");
        return free;
    }

    /// <param name="target">The name of a part, or an address outside.</param>
    public void Add(string id, string type, string target, bool isExternal = false)
    {
        IsChanged = true;
        _xml.Root!.Add(new XElement(
            Namespace + "Relationship",
            new XAttribute("Type", type),
            new XAttribute("Target", isExternal ? target : PartNames.Absolute(target)),
            isExternal ? new XAttribute("TargetMode", "External") : null,
            new XAttribute("Id", id)));
    }

    /// <returns>The part that the relationship led to; null for none.</returns>
    public string? Remove(string id)
    {
        if (Find(id) is not { } relationship)
            return null;
        IsChanged = true;
        relationship.Remove();
        return TargetOf(relationship);
    }

    public bool LeadTo(string part) => All.Any(each => string.Equals(TargetOf(each), part, StringComparison.OrdinalIgnoreCase));

    /// <returns>The part of a type, or null.</returns>
    public string? PartOf(string type) => All.FirstOrDefault(each => (string?)each.Attribute("Type") == type) is { } found
        ? TargetOf(found) : null;

    public byte[] Bytes() => PackageXml.Bytes(_xml);

    private XElement? Find(string id) => All.FirstOrDefault(each => (string?)each.Attribute("Id") == id);

    private string? TargetOf(XElement relationship) => (string?)relationship.Attribute("TargetMode") == "External"
        ? null
        : PartNames.Resolve(Owner, (string?)relationship.Attribute("Target") ?? "");
}

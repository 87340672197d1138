using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.OpenXml;

/// <summary>The places in a text that name another part, or an address outside, by the id of a relationship.</summary>
internal static class RelationshipIds
{
    public const string Namespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static IEnumerable<RelationshipId> In(OpenXmlElement root) => root.Descendants().Prepend(root).SelectMany(Of);

    public static IEnumerable<RelationshipId> Of(OpenXmlElement element) => AttributesOf(element)
        .Where(attribute => attribute.NamespaceUri == Namespace && attribute.Value is { Length: > 0 })
        .Select(attribute => new RelationshipId(element, attribute));

    /// <summary>Of the most common elements only what the schema does not know of can be a relationship, and to list the rest takes long.</summary>
    private static IEnumerable<OpenXmlAttribute> AttributesOf(OpenXmlElement element) =>
        !element.HasAttributes ? []
        : element is Text or Run or Paragraph or TableCell or TableRow or TableCellWidth or RunFonts or FontSize ? element.ExtendedAttributes
        : element.GetAttributes();
}

/// <summary>One such place.</summary>
internal readonly record struct RelationshipId(OpenXmlElement Element, OpenXmlAttribute Attribute)
{
    public string Value => Attribute.Value!;

    /// <summary>What it says of the part: embed, link, id, pict.</summary>
    public string Role => Attribute.LocalName;

    public void Set(string id) =>
        Element.SetAttribute(new OpenXmlAttribute(Attribute.Prefix, Attribute.LocalName, Attribute.NamespaceUri, id));

    public void Remove() => Element.RemoveAttribute(Attribute.LocalName, Attribute.NamespaceUri);
}

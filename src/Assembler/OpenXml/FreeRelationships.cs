using System.Globalization;
using DocumentFormat.OpenXml.Packaging;

namespace DevZoneDocs.Assembler.OpenXml;

/// <summary>Ids for new relationships; those that the SDK makes up are made by chance.</summary>
internal static class FreeRelationships
{
    public static string In(OpenXmlPartContainer container, string id)
    {
        HashSet<string> taken =
        [
            .. container.Parts.Select(part => part.RelationshipId),
            .. container.ExternalRelationships.Select(relationship => relationship.Id),
            .. container.HyperlinkRelationships.Select(relationship => relationship.Id),
            .. container.DataPartReferenceRelationships.Select(relationship => relationship.Id),
        ];
        return taken.Contains(id)
            ? Enumerable.Range(2, taken.Count + 1).Select(number => string.Create(CultureInfo.InvariantCulture, $"{id}{number}")).First(candidate => !taken.Contains(candidate))
            : id;
    }
}

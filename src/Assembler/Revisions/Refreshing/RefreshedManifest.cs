using System.Xml.Linq;
using DevZoneDocs.Assembler.Drafts;
using DevZoneDocs.Assembler.Revisions.Memory;

namespace DevZoneDocs.Assembler.Revisions.Refreshing;

/// <summary>The newer draft's manifest for the editor's file: the same facts, by the bookmarks that they have there.</summary>
internal static class RefreshedManifest
{
    private static readonly XNamespace Namespace = DraftManifest.Namespace;

    /// <param name="draftId">The draft that the editor has revised.</param>
    public static byte[] Of(XElement newer, string draftId, FactNames names)
    {
        XElement manifest = new(newer);
        manifest.SetAttributeValue("draft", draftId);
        foreach (XElement fact in manifest.Elements(Namespace + "fact").ToList())
        {
            string bookmark = fact.Attribute("bookmark")!.Value;
            if (names.Left.TryGetValue(bookmark, out RememberedFact? earlier))
                Leave(fact, earlier);
            if (names.All.TryGetValue(bookmark, out string? name))
                fact.SetAttributeValue("bookmark", name);
            else
                fact.Remove();
        }

        foreach (XAttribute facts in manifest.Descendants(Namespace + "p").Attributes("facts").ToList())
            Rename(facts, names.All);
        return DraftManifest.Print(manifest);
    }

    private static void Leave(XElement fact, RememberedFact earlier)
    {
        fact.SetAttributeValue("text", earlier.Text);
        fact.SetAttributeValue("value", earlier.Value.Length > 0 ? earlier.Value : null);
    }

    private static void Rename(XAttribute facts, IReadOnlyDictionary<string, string> names)
    {
        string renamed = string.Join(' ', facts.Value.Split(' ').Select(entry => Renamed(entry, names)).Where(entry => entry.Length > 0));
        if (renamed.Length > 0)
            facts.Value = renamed;
        else
            facts.Remove();
    }

    private static string Renamed(string entry, IReadOnlyDictionary<string, string> names)
    {
        int end = entry.IndexOf(':', StringComparison.Ordinal);
        return names.TryGetValue(entry[..end], out string? name) ? name + entry[end..] : "";
    }
}

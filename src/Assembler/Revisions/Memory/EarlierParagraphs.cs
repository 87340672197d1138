using System.Xml.Linq;
using DevZoneDocs.Assembler.Drafts;

namespace DevZoneDocs.Assembler.Revisions.Memory;

/// <summary>What can be known of the text of a draft whose manifest does not hold it: the sentences in which facts stand.</summary>
internal static class EarlierParagraphs
{
    /// <summary>Neighbours that stand in one sentence make it; a fact is where its words come next in it.</summary>
    public static IEnumerable<GivenParagraph> Of(XElement manifest, Dictionary<string, RememberedFact> facts)
    {
        string? text = null;
        List<PlacedFact> placed = [];
        foreach (XElement entry in manifest.Elements(DraftManifest.Namespace + "fact"))
        {
            RememberedFact fact = facts[entry.Attribute("bookmark")!.Value];
            string sentence = entry.Element(DraftManifest.Namespace + "sentence")?.Value ?? "";
            int from = placed is [.., { } last] ? last.End : 0;
            int at = sentence == text ? sentence.IndexOf(fact.Text, from, StringComparison.Ordinal) : -1;
            if (at < 0)
            {
                if (text is not null)
                    yield return new GivenParagraph(text, placed);
                text = sentence;
                placed = [];
                at = sentence.IndexOf(fact.Text, StringComparison.Ordinal);
            }

            if (at >= 0)
                placed.Add(new PlacedFact(fact, at, fact.Text.Length));
        }

        if (text is not null)
            yield return new GivenParagraph(text, placed);
    }
}

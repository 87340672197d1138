using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Polishing;
using DevZoneDocs.Assembler.Sections;

namespace DevZoneDocs.Assembler.Drafts;

/// <summary>
/// What a draft remembers of its facts: by bookmark, the datum, its value, unit, period and source, and the sentence it was
/// written in. It travels in a custom XML part.
/// </summary>
internal static class DraftManifest
{
    public static readonly XNamespace Namespace = "urn:devzonedocs:manifest:1";

    public static string Write(
        string draftId, ManifestHead head, IReadOnlyList<WrittenFact> facts, IReadOnlyDictionary<string, string> sentences)
    {
        XElement root = new(
            Namespace + "manifest",
            new XAttribute("draft", draftId),
            new XAttribute("zone", head.Zone),
            new XAttribute("report", head.Report),
            new XAttribute("period", head.Period),
            PolishEntries.Of(head.Polish),
            facts.Select(fact => Entry(fact, sentences.GetValueOrDefault(fact.Bookmark, ""))));
        StringBuilder text = new();
        using (XmlWriter writer = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, OmitXmlDeclaration = true, NewLineChars = "\n" }))
            root.Save(writer);
        return text.ToString();
    }

    private static XElement Entry(WrittenFact written, string sentence)
    {
        Fact fact = written.Fact;
        return new XElement(
            Namespace + "fact",
            new XAttribute("bookmark", written.Bookmark),
            new XAttribute("datum", fact.Path),
            Optional("value", fact.Number?.ToString(CultureInfo.InvariantCulture)),
            Optional("unit", fact.Unit),
            Optional("period", fact.Period?.ToString()),
            Optional("source", fact.Source.Department),
            Optional("place", fact.Source.Place),
            Optional("lead", fact.Phrase.Lead),
            new XAttribute("text", fact.Phrase.Text),
            fact.Gap is null ? null : new XAttribute("gap", "true"),
            new XElement(Namespace + "sentence", sentence));
    }

    private static XAttribute? Optional(string name, string? value) => string.IsNullOrEmpty(value) ? null : new XAttribute(name, value);
}

/// <summary>What a manifest says of the draft as a whole.</summary>
internal sealed record ManifestHead(string Zone, string Report, string Period)
{
    /// <summary>What polishing has done; empty for a draft that was not polished.</summary>
    public IReadOnlyList<PolishedSection> Polish { get; init; } = [];
}

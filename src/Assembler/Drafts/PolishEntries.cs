using System.Xml.Linq;
using DevZoneDocs.Assembler.Polishing;

namespace DevZoneDocs.Assembler.Drafts;

/// <summary>What a manifest says of polishing: a line for each section, and in it the sentences whose rewording was refused.</summary>
internal static class PolishEntries
{
    public static IEnumerable<XElement> Of(IReadOnlyList<PolishedSection> sections) => sections.Select(Of);

    private static XElement Of(PolishedSection section) => new(
        DraftManifest.Namespace + "polish",
        new XAttribute("section", section.Key),
        new XAttribute("title", section.Title),
        new XAttribute("outcome", OutcomeOf(section.Outcome)),
        new XAttribute("sent", section.Sent),
        new XAttribute("reworded", section.Reworded),
        section.Reason.Length > 0 ? new XAttribute("reason", section.Reason) : null,
        section.Kept.Select(Of));

    private static XElement Of(KeptSentence kept) => new(
        DraftManifest.Namespace + "kept",
        new XAttribute("paragraph", kept.Paragraph),
        new XElement(DraftManifest.Namespace + "original", kept.Original),
        new XElement(DraftManifest.Namespace + "proposed", kept.Proposed),
        kept.Reasons.Select(reason => new XElement(
            DraftManifest.Namespace + "reason",
            new XAttribute("family", reason.Family.ToString().ToLowerInvariant()),
            new XAttribute("original", reason.Original),
            new XAttribute("polished", reason.Polished),
            reason.Message)));

    private static string OutcomeOf(PolishOutcome outcome) => outcome switch
    {
        PolishOutcome.Reworded => "reworded",
        PolishOutcome.Unchanged => "unchanged",
        PolishOutcome.Local => "local",
        PolishOutcome.Failed => "failed",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "No such outcome."),
    };
}

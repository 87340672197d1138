using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Checks.Text;
using DevZoneDocs.Assembler.Checks.Text.Lexicons;
using DevZoneDocs.Assembler.Sections;

namespace DevZoneDocs.Assembler.Drafts;

/// <summary>What the checks of the text see in a draft that has not been told of its data before.</summary>
internal static class DraftTextFindings
{
    /// <param name="written">The facts of the draft.</param>
    /// <param name="known">What the checks of the data have told.</param>
    public static IReadOnlyList<Finding> Of(
        byte[] draft, Lexicon lexicon, IEnumerable<WrittenFact> written, IReadOnlyCollection<Finding> known, CancellationToken cancellation)
    {
        WrittenFacts facts = new(written.ToDictionary(fact => fact.Bookmark, fact => fact.Fact));
        ILookup<string, Finding> told = known.ToLookup(finding => finding.Code);
        using MemoryStream file = new(draft, writable: false);
        return [.. TextInspector.Inspect(file, "初稿", lexicon, facts, limits: null, cancellation).Where(finding => !told[finding.Code].Any(finding.IsToldBy))];
    }

    /// <summary>Whether the data were told to disagree in the same way: a finding never silences one of other data.</summary>
    private static bool IsToldBy(this Finding finding, Finding known)
    {
        IReadOnlyList<string> items = known.Data.Count > 0 ? known.Data : [known.Place];
        return finding.Data.Count > 0 && finding.Data.All(fact => items.Any(item => IsOf(fact, item)));
    }

    private static bool IsOf(string fact, string item) =>
        fact.StartsWith(item, StringComparison.Ordinal) && (fact.Length == item.Length || fact[item.Length] == '.');
}

using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Checks.Text;
using DevZoneDocs.Assembler.Checks.Text.Lexicons;

namespace DevZoneDocs.Assembler.Drafts;

/// <summary>What the checks of the text see in a draft that has not been told of its data before.</summary>
internal static class DraftTextFindings
{
    /// <summary>Codes whose subject data and text share; what is told at its datum is not told again at its sentence.</summary>
    private static readonly HashSet<string> Shared = ["C05", "C06", "C07", "C08", "C12", "C21", "C29"];

    /// <param name="known">What the checks of the data have told.</param>
    public static IEnumerable<Finding> Of(byte[] draft, Lexicon lexicon, IReadOnlyCollection<Finding> known)
    {
        HashSet<string> told = [.. known.Select(finding => finding.Code).Where(Shared.Contains)];
        using MemoryStream file = new(draft, writable: false);
        return [.. TextInspector.Inspect(file, "初稿", lexicon).Where(finding => !told.Contains(finding.Code) && !IsOurs(finding))];
    }

    /// <summary>
    /// Each missing datum is a finding of its own; and braces are text of the data, for no draft is written in which a tag is left.
    /// </summary>
    private static bool IsOurs(Finding finding) => finding.Code is "C01" or "C02"
        && (finding.Message.Contains("【待补", StringComparison.Ordinal) || finding.Message.Contains("{{", StringComparison.Ordinal));
}

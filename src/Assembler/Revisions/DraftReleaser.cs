using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Checks.Text;
using DevZoneDocs.Assembler.Checks.Text.Lexicons;
using DevZoneDocs.Assembler.Revisions.Releasing;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace DevZoneDocs.Assembler.Revisions;

/// <summary>Makes the file that leaves the office (定稿) of one that editors have done with: refuses while anything is open in it, and cleans it.</summary>
public static class DraftReleaser
{
    /// <summary>What nobody has filled in blocks a release, however gently a check tells it.</summary>
    private const string Unfilled = "C02";

    /// <exception cref="DocumentException">The file cannot be read.</exception>
    public static ReleasedDraft Release(RevisedFile revised, Lexicon lexicon, CheckLimits? limits = null) =>
        Packages.Guard(revised.Name, () => ReleaseCopy(revised, lexicon, limits));

    private static ReleasedDraft ReleaseCopy(RevisedFile revised, Lexicon lexicon, CheckLimits? limits)
    {
        using MemoryStream inspected = new(revised.Content, writable: false);
        IReadOnlyList<Finding> told = TextInspector.Inspect(inspected, revised.Name, lexicon, limits);
        List<Finding> open = [.. told.Where(finding => finding.Severity == Severity.Error || finding.Code == Unfilled)];
        using MemoryStream stream = new();
        stream.Write(revised.Content);
        IReadOnlyList<string> mended = [];
        using (WordprocessingDocument document = Packages.Open(stream, revised.Name, editable: true))
        {
            Candidate candidate = new(document);
            open.InsertRange(0, OpenThings.All.SelectMany(thing => thing.Look(candidate)));
            if (open.Count == 0)
            {
                mended = [.. Cleanings.All.Select(cleaning => cleaning.Clean(candidate)).OfType<string>()];
                foreach (OpenXmlPartRootElement root in candidate.Texts.ToList())
                    root.Save();
            }
        }

        return new ReleasedDraft(open.Count == 0 ? DeterministicPackage.Rewrite(stream) : ReadOnlyMemory<byte>.Empty, open, mended)
        {
            Told = [.. told.Except(open)],
        };
    }
}

/// <summary>A file that was released, or why it was not.</summary>
/// <param name="Content">The clean .docx; empty where something is open.</param>
/// <param name="Open">What has to be closed first.</param>
/// <param name="Mended">What was taken out and mended, in Chinese.</param>
public sealed record ReleasedDraft(ReadOnlyMemory<byte> Content, IReadOnlyList<Finding> Open, IReadOnlyList<string> Mended)
{
    /// <summary>What the checks of the text saw besides, which does not block.</summary>
    public IReadOnlyList<Finding> Told { get; init; } = [];

    public bool IsReleased => Open.Count == 0;
}

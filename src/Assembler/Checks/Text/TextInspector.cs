using DevZoneDocs.Assembler.Checks.Text.Lexicons;
using DevZoneDocs.Assembler.Checks.Text.Reading;

namespace DevZoneDocs.Assembler.Checks.Text;

/// <summary>Inspects the text of any document (公文体检), ours or a stranger's.</summary>
public static class TextInspector
{
    /// <param name="file">A Word document or a text file.</param>
    /// <param name="name">By which a fault of the file is told.</param>
    /// <param name="limits">How long it may take; without them as long as it takes.</param>
    /// <returns>Errors first, then in the order of the list of checks.</returns>
    /// <exception cref="DocumentException">The file can be read as neither.</exception>
    /// <exception cref="OperationCanceledException">Nobody waits for the findings any more.</exception>
    public static IReadOnlyList<Finding> Inspect(
        Stream file, string name, Lexicon lexicon, CheckLimits? limits = null, CancellationToken cancellation = default) =>
        Inspect(file, name, lexicon, WrittenFacts.None, limits, cancellation);

    /// <param name="written">What is known of the facts of a draft of ours.</param>
    internal static IReadOnlyList<Finding> Inspect(
        Stream file, string name, Lexicon lexicon, WrittenFacts written, CheckLimits? limits, CancellationToken cancellation)
    {
        CheckWatch watch = new(limits, cancellation);
        IReadOnlyList<ReadParagraph> paragraphs = TextReading.Read(file, name);
        return [.. watch.Collect(Told(paragraphs, lexicon, written, watch)).All.OrderBy(finding => finding.Severity)];
    }

    private static IEnumerable<IEnumerable<Finding>> Told(
        IReadOnlyList<ReadParagraph> paragraphs, Lexicon lexicon, WrittenFacts written, CheckWatch watch)
    {
        InspectedText text = InspectedText.Of(watch.Over(paragraphs), lexicon, written, watch);
        foreach (ITextCheck check in TextChecks.Of(lexicon))
            yield return check.Check(text);
    }
}

using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Checks.Text;
using DevZoneDocs.Assembler.Checks.Text.Lexicons;
using DevZoneDocs.Assembler.Drafts;
using DevZoneDocs.Assembler.Polishing.Tracking;
using DevZoneDocs.Assembler.Revisions.Locating;
using DevZoneDocs.Assembler.Revisions.Memory;
using DevZoneDocs.Assembler.Revisions.Reading;
using DevZoneDocs.Assembler.Revisions.Refreshing;
using DevZoneDocs.Assembler.Revisions.Verifying;
using DocumentFormat.OpenXml.Packaging;

namespace DevZoneDocs.Assembler.Revisions;

/// <summary>Compares a draft that an editor has revised with data, fact by fact, and looks at its figures that are no facts.</summary>
public static class DraftVerifier
{
    /// <param name="newer">A draft of the data that it is compared with.</param>
    /// <param name="limits">How long the checks of the text may take.</param>
    /// <exception cref="DocumentException">The file cannot be read.</exception>
    public static VerifiedDraft Verify(RevisedFile revised, Draft newer, Lexicon lexicon, CheckLimits? limits = null)
    {
        using MemoryStream stream = new(revised.Content, writable: false);
        return Packages.Read(stream, revised.Name, document => Verify(Reading(document, revised, newer, lexicon), revised, lexicon, limits));
    }

    /// <summary>A copy of the editor's file with a comment at each place of which something is told.</summary>
    /// <inheritdoc cref="Verify(RevisedFile, Draft, Lexicon, CheckLimits?)"/>
    /// <param name="at">When, on the clock of whoever asks.</param>
    public static byte[] Annotate(RevisedFile revised, Draft newer, Lexicon lexicon, DateTimeOffset at) => Packages.Guard(revised.Name, () =>
    {
        using MemoryStream stream = new();
        stream.Write(revised.Content);
        using (WordprocessingDocument document = Packages.Open(stream, revised.Name, editable: true))
        {
            MainDocumentPart main = document.MainDocumentPart!;
            RevisionMarks marks = new(RevisionAuthor.Verifier, at, AnnotationIds.LastIn(main.Document.Body!));
            RevisionComments comments = new(main, marks);
            VerifyReading reading = Reading(document, revised, newer, lexicon);
            foreach ((TextRange? range, Finding finding) in Told(reading).Where(told => told.Range is not null).ToList())
                comments.Add(range!.Value, $"{finding.Code} {finding.Message}。{finding.Hint}");
            main.Document.Save();
            main.WordprocessingCommentsPart?.Comments?.Save();
        }

        return stream.ToArray();
    });

    private static VerifiedDraft Verify(VerifyReading reading, RevisedFile revised, Lexicon lexicon, CheckLimits? limits)
    {
        using MemoryStream inspected = new(revised.Content, writable: false);
        return new VerifiedDraft(
            reading.Facts,
            Finding.InOrder([.. Told(reading).Select(told => told.Finding), .. TextInspector.Inspect(inspected, revised.Name, lexicon, limits)]))
        {
            IsStrangers = reading.IsStrangers,
        };
    }

    private static IEnumerable<(TextRange? Range, Finding Finding)> Told(VerifyReading reading) =>
    [
        .. reading.Facts.SelectMany(fact => VerifyFindings.Of(fact).Select(finding => (fact.Range, finding))),
        .. reading.Loose,
    ];

    private static VerifyReading Reading(WordprocessingDocument document, RevisedFile revised, Draft newer, Lexicon lexicon)
    {
        DraftMemory now = MemoryOf(newer);
        RevisedText text = RevisedTextReader.Read(document.MainDocumentPart!.Document.Body!);
        QuantityScanner quantities = new(lexicon.Figures);
        if (revised.MemoryIn(document) is not { } earlier)
            return new VerifyReading([], [.. new StrangersFigures(quantities, now).Find(text).Select(told => ((TextRange?)told.Range, told.Finding))]) { IsStrangers = true };
        IReadOnlyList<FoundSentence> found = SentenceFinder.Find(text, earlier);
        return new VerifyReading(
            new FactVerifier(now, SentencePairs.Of(earlier.Sentences, now.Sentences)).Verify(found),
            [.. new LooseFigures(quantities).Find(text, found, earlier, now).SelectMany(figure => VerifyFindings.Of(figure).Select(finding => ((TextRange?)figure.Range, finding)))]);
    }

    private static DraftMemory MemoryOf(Draft draft)
    {
        using MemoryStream stream = new(draft.Content.ToArray(), writable: false);
        return Packages.Read(stream, draft.Title, document => MemoryReader.Read(document, draft.Title)!);
    }
}

/// <summary>The facts and the other figures of an editor's file.</summary>
/// <param name="Loose">What is told of figures that are no facts, each with its place.</param>
internal sealed record VerifyReading(IReadOnlyList<VerifiedFact> Facts, IReadOnlyList<(TextRange? Range, Finding Finding)> Loose)
{
    public bool IsStrangers { get; init; }
}

/// <summary>What has become of a draft.</summary>
/// <param name="Facts">In the order of the draft.</param>
/// <param name="Findings">Errors first: facts that are not as the data say, figures that are no facts, and what the checks of the text saw.</param>
public sealed record VerifiedDraft(IReadOnlyList<VerifiedFact> Facts, IReadOnlyList<Finding> Findings)
{
    /// <summary>Whether the file remembers no draft, so that its figures could be compared by name, unit and value alone.</summary>
    public bool IsStrangers { get; init; }
}

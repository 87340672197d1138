using DevZoneDocs.Assembler.Documents;
using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Polishing.Leaving;
using DevZoneDocs.Assembler.Polishing.Requests;
using DevZoneDocs.Assembler.Polishing.Slots;
using DevZoneDocs.Assembler.Polishing.Tracking;
using DevZoneDocs.Assembler.Reports;
using DevZoneDocs.Assembler.Sections;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace DevZoneDocs.Assembler.Polishing;

/// <summary>
/// Lets a model reword a composed document: sentences that may leave => slots => model => slots, guard => tracked changes.
/// Whatever the model does, the document is one that can be handed out.
/// </summary>
internal sealed class DocumentPolisher
{
    private readonly PolishOptions _options;
    private readonly FactSheet _sheet;
    private readonly DraftLedger _ledger;

    private DocumentPolisher(PolishOptions options, MergedReport merged) =>
        (_options, _sheet, _ledger) = (options, merged.Facts, merged.Ledger);

    /// <param name="options">Null where nobody has asked for it: then nothing is looked at and nothing changed.</param>
    /// <exception cref="OperationCanceledException">The caller has cancelled.</exception>
    public static async Task<IReadOnlyList<PolishedSection>> PolishAsync(ComposedReport report, PolishOptions? options, CancellationToken cancellation) =>
        options is null
            ? []
            : await new DocumentPolisher(options, report.Merged)
                .PolishAsync(report.Document.MainDocumentPart!, report.Text.Sections, cancellation).ConfigureAwait(false);

    private async Task<IReadOnlyList<PolishedSection>> PolishAsync(
        MainDocumentPart main, IReadOnlyList<WrittenSection> sections, CancellationToken cancellation)
    {
        List<SectionSelection> selected = Select(main, sections);

        // The client knows how many calls the model bears at once; answers are put in by their places, whichever comes first.
        Rewording[][] replies = await Task.WhenAll(selected.Select(section =>
            Task.WhenAll(section.Requests.Select(request => RewordAsync(request.Outgoing, cancellation))))).ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();

        RevisionMarks marks = new(RevisionAuthor.Polisher, _options.At, _ledger.Facts.Count);
        SentenceTracker tracker = new(new WordSegmenter(_options.Lexicon), marks);
        SectionPolisher polisher = new(new SentenceJudge(new WordingGuard(_options.Lexicon)), tracker, new SectionComments(main, marks));
        return [.. selected.Zip(replies, polisher.Polish)];
    }

    private List<SectionSelection> Select(MainDocumentPart main, IReadOnlyList<WrittenSection> sections)
    {
        Dictionary<string, Fact> facts = _ledger.Facts.ToDictionary(written => written.Bookmark, written => written.Fact, StringComparer.Ordinal);
        SentenceSlotter slotter = new(new SlotFinder(_options.Lexicon, NamesOfData.Of(_sheet)), facts);
        SectionSelector selector = new(new ParagraphRules(_options.Lexicon), slotter);
        bool isMarked = IsMarked(main, sections);
        return [.. sections.Select(section => selector.Select(section, isMarked))];
    }

    /// <summary>A mark of secrecy at the head of the document or on the margin of its pages is for all that it holds.</summary>
    private static bool IsMarked(MainDocumentPart main, IReadOnlyList<WrittenSection> sections)
    {
        IEnumerable<OpenXmlElement> written = sections.SelectMany(section => section.Blocks).Select(block => block.Element);
        HashSet<OpenXmlElement> inSections = new(written, ReferenceEqualityComparer.Instance);
        return main.Document.Body!.ChildElements.Where(block => !inSections.Contains(block))
            .Concat(main.HeaderParts.Select(part => part.Header))
            .Concat(main.FooterParts.Select(part => part.Footer))
            .Any(block => SecrecyMarks.MarksAll(block.InnerText));
    }

    /// <summary>A client ought to answer with its failure; one that throws does not take the draft with it.</summary>
    private async Task<Rewording> RewordAsync(RewordingRequest request, CancellationToken cancellation)
    {
        try
        {
            return await _options.Model.RewordAsync(request, cancellation).ConfigureAwait(false);
        }
        catch (Exception) when (!cancellation.IsCancellationRequested)
        {
            return Rewording.Failed(RewordingFailure.ClientFault);
        }
    }
}

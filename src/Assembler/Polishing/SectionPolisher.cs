using DevZoneDocs.Assembler.Polishing.Prose;
using DevZoneDocs.Assembler.Polishing.Requests;
using DevZoneDocs.Assembler.Polishing.Tracking;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Polishing;

/// <summary>Puts what a model has answered into a section, as far as it is found good.</summary>
internal sealed class SectionPolisher(SentenceJudge judge, SentenceTracker tracker, SectionComments comments)
{
    /// <param name="replies">One for each request of the selection.</param>
    public PolishedSection Polish(SectionSelection selection, IReadOnlyList<Rewording> replies)
    {
        PolishedSection polished = new() { Key = selection.Section.Key, Title = selection.Section.Title, Outcome = PolishOutcome.Local, Reason = selection.Stay };
        if (selection.Requests.Count == 0)
            return polished;
        List<Paragraph> changed = [];
        List<KeptSentence> kept = [];
        int reworded = 0;
        foreach ((SectionRequest request, Rewording reply) in selection.Requests.Zip(replies).Where(pair => pair.Second.Failure is null))
        {
            foreach (SelectedParagraph paragraph in request.Paragraphs)
            {
                List<SentenceVerdict> verdicts = [.. paragraph.Sentences.Select(sentence => judge.Judge(sentence, reply.Sentences.GetValueOrDefault(sentence.Outgoing.Id)))];
                kept.AddRange(verdicts.Where(verdict => verdict.Reasons.Count > 0).Select(verdict => Kept(paragraph, verdict)));
                int accepted = Write(paragraph.Prose, verdicts);
                reworded += accepted;
                if (accepted > 0)
                    changed.Add(paragraph.Prose.Element);
            }
        }

        string[] failures = [.. replies
            .Select(reply => reply.Failure)
            .OfType<RewordingFailure>()
            .Distinct()
            .Select(failure => failure.InChinese())];
        polished = polished with
        {
            Outcome = reworded > 0 ? PolishOutcome.Reworded : failures.Length > 0 ? PolishOutcome.Failed : PolishOutcome.Unchanged,
            Reason = string.Join("；", failures),
            Sent = selection.Requests.Sum(request => request.Sentences.Count()),
            Reworded = reworded,
            Kept = kept,
        };
        comments.Add(polished, changed.FirstOrDefault() ?? selection.Requests[0].Paragraphs[0].Prose.Element);
        return polished;
    }

    private static KeptSentence Kept(SelectedParagraph paragraph, SentenceVerdict verdict) =>
        new(paragraph.Number, verdict.Prose.Sentence.Text, verdict.Proposed, verdict.Reasons);

    /// <returns>How many sentences have changed.</returns>
    private int Write(ProseParagraph paragraph, IReadOnlyList<SentenceVerdict> verdicts)
    {
        Dictionary<ProseSentence, IReadOnlyList<OpenXmlElement>> written = verdicts
            .Where(verdict => verdict.Accepted is not null)
            .ToDictionary(verdict => verdict.Prose.Sentence, verdict => tracker.Write(verdict.Prose, verdict.Accepted!));
        if (written.Count > 0)
            paragraph.Rewrite(written);
        return written.Count;
    }
}

using DevZoneDocs.Assembler.Polishing.Prose;
using DevZoneDocs.Assembler.Polishing.Slots;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Polishing.Tracking;

/// <summary>
/// Writes a sentence with its rewording as tracked changes. Facts stand between the changes, in the bookmarks that they had:
/// to refuse all is to have the sentence as it was, to accept all is to have the rewording.
/// </summary>
internal sealed class SentenceTracker(WordSegmenter words, RevisionMarks marks)
{
    /// <param name="proposed">In the signs of the slots, with the facts in the order of the sentence.</param>
    public IReadOnlyList<OpenXmlElement> Write(SlottedProse prose, string proposed)
    {
        List<OpenXmlElement> written = [];
        LetterRuns letters = new(prose);
        List<string> before = Between(prose, prose.Coded);
        List<string> after = Between(prose, proposed);
        IReadOnlyList<AnchorPiece> facts = prose.Sentence.Anchors;
        for (int i = 0; i < before.Count; i++)
        {
            foreach (WordChange change in WordChanges.Between(before[i], after[i], words))
                written.AddRange(Write(change, letters));
            if (i == facts.Count)
                continue;
            written.AddRange(facts[i].Elements());
            letters.Skip();
        }

        return written;
    }

    private IEnumerable<OpenXmlElement> Write(WordChange change, LetterRuns letters)
    {
        if (change.IsKept)
            return letters.Take(change.Before);
        RunProperties? format = letters.FormatHere(isReplaced: change.Before.Length > 0);
        List<OpenXmlElement> written = [];
        if (change.Before.Length > 0)
            written.Add(marks.Deletion(letters.Take(change.Before)));
        if (change.After.Length > 0)
            written.Add(marks.Insertion(letters.New(change.After, format)));
        return written;
    }

    /// <summary>What stands before, between and behind the facts; the words that left in a fact's slot stand beside it.</summary>
    private static List<string> Between(SlottedProse prose, string coded)
    {
        List<string> between = [""];
        foreach (char letter in coded)
        {
            if (prose.SlotOf(letter) is not { Anchor: not null } fact)
            {
                between[^1] += letter;
                continue;
            }

            between[^1] += fact.Lead;
            between.Add(fact.Tail);
        }

        return between;
    }
}

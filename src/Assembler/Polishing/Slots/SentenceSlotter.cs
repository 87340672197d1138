using System.Globalization;
using System.Text;
using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Polishing.Prose;
using DevZoneDocs.Assembler.Polishing.Requests;

namespace DevZoneDocs.Assembler.Polishing.Slots;

/// <summary>Makes of a sentence what may leave the house of it.</summary>
/// <param name="facts">By the names of their bookmarks.</param>
internal sealed class SentenceSlotter(SlotFinder finder, IReadOnlyDictionary<string, Fact> facts)
{
    /// <summary>With fewer words beside its slots, there is nothing in a sentence to be said better.</summary>
    private const int FewestLetters = 4;

    /// <param name="firstSlot">The number of its first slot in the request.</param>
    /// <returns>Null where the sentence stays: it has a gap, is a heading, or cannot be made safe.</returns>
    public SlottedProse? Slot(ProseSentence sentence, string id, int firstSlot)
    {
        if (sentence.IsRunInHeading || sentence.Anchors.Any(Stays) || sentence.Plain.Any(SlottedProse.IsCode) || HasForeignSign(sentence))
            return null;
        IReadOnlyList<PlacedSlot> slots = [.. Spans(sentence).Select((span, i) => Place(sentence, span, firstSlot + i))];
        (string text, string coded, string rest) = Write(sentence.Plain, slots);
        bool isWorth = slots.Count <= SlottedProse.MostSlots && rest.Count(letter => CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.OtherLetter) >= FewestLetters;
        return isWorth && SlotFinder.IsFree(rest)
            ? new SlottedProse(sentence, new SlottedSentence(id, text, [.. slots.Select(slot => slot.Slot)]), slots, coded)
            : null;
    }

    private bool Stays(AnchorPiece anchor) =>
        anchor.HoldsFixed || anchor.Text.Length == 0 || anchor.Bookmarks.Any(name => facts.GetValueOrDefault(name)?.Gap is not null);

    private static bool HasForeignSign(ProseSentence sentence) =>
        sentence.Plain.Count(letter => letter == ProseSentence.Anchor) != sentence.Anchors.Count;

    private IEnumerable<SlotSpan> Spans(ProseSentence sentence)
    {
        int next = 0;
        IEnumerable<SlotSpan> anchors = sentence.Plain.Index()
            .Where(letter => letter.Item == ProseSentence.Anchor)
            .Select(letter => new SlotSpan(letter.Index, 1, KindOf(sentence.Anchors[next++])));
        return finder.FigureWords.Widened(sentence.Plain, [.. finder.Find(sentence.Plain).Concat(anchors).OrderBy(span => span.Start)]);
    }

    private SlotKind KindOf(AnchorPiece anchor)
    {
        Fact[] named = [.. anchor.Bookmarks.Select(facts.GetValueOrDefault).OfType<Fact>()];
        if (named is not [var fact])
            return SlotKind.Words;
        if (fact.Number is not null)
            return SlotFinder.KindOf(anchor.Text);
        return PeriodScanner.At(anchor.Text, 0) is { } period && period.Length == anchor.Text.Length ? SlotKind.Time : SlotKind.Name;
    }

    private static PlacedSlot Place(ProseSentence sentence, SlotSpan span, int number)
    {
        Slot slot = new(string.Create(CultureInfo.InvariantCulture, $"N{number}"), span.Kind);
        string letters = sentence.Plain.Substring(span.Start, span.Length);
        if (letters.Split(ProseSentence.Anchor) is not [var lead, var tail])
            return new PlacedSlot(slot, span.Start, span.Length, letters, null);
        AnchorPiece anchor = sentence.Anchors[sentence.Plain.AsSpan(0, span.Start).Count(ProseSentence.Anchor)];
        return new PlacedSlot(slot, span.Start, span.Length, lead + anchor.Text + tail, anchor, lead, tail);
    }

    private static (string Text, string Coded, string Between) Write(string plain, IReadOnlyList<PlacedSlot> slots)
    {
        StringBuilder text = new();
        StringBuilder coded = new();
        StringBuilder rest = new();
        int done = 0;
        foreach ((int i, PlacedSlot slot) in slots.Index())
        {
            string between = plain[done..slot.Start];
            text.Append(between).Append(slot.Slot.Mark);
            coded.Append(between).Append(SlottedProse.CodeOf(i));

            // A full stop, so that what stands on both sides of a slot is not read as one.
            rest.Append(between).Append('。');
            done = slot.Start + slot.Length;
        }

        string last = plain[done..];
        return (text.Append(last).ToString(), coded.Append(last).ToString(), rest.Append(last).ToString());
    }
}

using DevZoneDocs.Assembler.Revisions.Memory;
using DevZoneDocs.Assembler.Revisions.Reading;

namespace DevZoneDocs.Assembler.Revisions.Locating;

/// <summary>
/// Finds the sentences of a draft and their facts in an editor's file: by the facts' bookmarks, else by the sentence, else by the
/// words that stand beside a fact.
/// </summary>
internal sealed class SentenceFinder
{
    private readonly RevisedText _text;

    /// <summary>Where sentences were found without bookmarks, so that two equal ones are not found at one place.</summary>
    private readonly HashSet<(RevisedParagraph Paragraph, int Start)> _taken = [];

    private SentenceFinder(RevisedText text) => _text = text;

    /// <returns>In the order of the draft.</returns>
    public static IReadOnlyList<FoundSentence> Find(RevisedText text, DraftMemory memory)
    {
        SentenceFinder finder = new(text);
        FoundSentence?[] found = new FoundSentence?[memory.Sentences.Count];

        // What has a bookmark knows its place; what has none takes what is left.
        foreach (WrittenSentence sentence in memory.Sentences.Where(finder.HasBookmark))
            found[sentence.Number] = finder.ByBookmarks(sentence);
        foreach (WrittenSentence sentence in memory.Sentences.Where(sentence => found[sentence.Number] is null))
            found[sentence.Number] = finder.ByText(sentence);
        return [.. found.OfType<FoundSentence>()];
    }

    private bool HasBookmark(WrittenSentence sentence) => sentence.Facts.Any(placed => _text.Bookmarks[placed.Fact.Bookmark].Any());

    private FoundSentence ByBookmarks(WrittenSentence sentence)
    {
        Dictionary<PlacedFact, TextRange[]> spanned = sentence.Facts.ToDictionary(placed => placed, placed => _text.Bookmarks[placed.Fact.Bookmark].ToArray());
        TextRange? whole = spanned
            .SelectMany(each => each.Value.Select(range => WholeAt(sentence, each.Key, range)))
            .FirstOrDefault(range => range is not null);
        RevisedParagraph home = spanned.SelectMany(each => each.Value).First().Paragraph;
        whole ??= WholeIn(sentence, home);

        // Where a bookmark goes on beyond the sentence, an editor has typed at its edge, within the fact.
        if (whole is { } all && spanned.Values.SelectMany(ranges => ranges).Any(range => range.Meets(all) && !all.Holds(range)))
            whole = null;
        if (whole is { } place)
            _taken.Add((place.Paragraph, place.Start));
        return new FoundSentence(sentence, whole, [.. spanned.Select(each => Found(sentence, each.Key, each.Value, whole, home))]);
    }

    /// <summary>Where the sentence stands if the fact of it stands here.</summary>
    private static TextRange? WholeAt(WrittenSentence sentence, PlacedFact placed, TextRange range)
    {
        int start = range.Start - placed.Start;
        bool isThere = start >= 0
            && start + sentence.Text.Length <= range.Paragraph.Length
            && range.Paragraph.Text.AsSpan(start, sentence.Text.Length).SequenceEqual(sentence.Text);
        return isThere ? new TextRange(range.Paragraph, start, sentence.Text.Length) : null;
    }

    private static TextRange? WholeIn(WrittenSentence sentence, RevisedParagraph paragraph)
    {
        for (int at = 0; (at = paragraph.Text.IndexOf(sentence.Text, at, StringComparison.Ordinal)) >= 0; at++)
        {
            TextRange range = new(paragraph, at, sentence.Text.Length);
            if (IsWhole(range))
                return range;
        }

        return null;
    }

    /// <summary>A cell's figure within somebody's sentence is not the cell: a sentence stands between the ends of others, what is none alone.</summary>
    private static bool IsWhole(TextRange range)
    {
        string text = range.Paragraph.Text;
        bool begins = range.Start == 0 || SentenceEnds.IsEnded(text.AsSpan(0, range.Start));
        bool ends = range.End == text.Length || SentenceEnds.IsEnded(text.AsSpan(range.Start, range.Length));
        return begins && ends;
    }

    private static FoundFact Found(WrittenSentence sentence, PlacedFact placed, TextRange[] spanned, TextRange? whole, RevisedParagraph home)
    {
        if (whole is { } place)
        {
            TextRange here = new(place.Paragraph, place.Start + placed.Start, placed.Length);
            return new FoundFact(placed.Fact, here, spanned.Length > 0 ? FoundBy.Bookmark : FoundBy.Sentence) { Copies = [.. spanned.Where(range => !range.Meets(here) && range.Length > 0)] };
        }

        if (spanned.FirstOrDefault(range => range.Length > 0) is { Length: > 0 } first)
            return new FoundFact(placed.Fact, first, FoundBy.Bookmark) { Copies = [.. spanned.Where(range => range != first && range.Length > 0)] };
        return FactCompany.Find(sentence, placed, home) is { } beside
            ? new FoundFact(placed.Fact, beside, FoundBy.Company)
            : new FoundFact(placed.Fact, null, FoundBy.Nothing);
    }

    private FoundSentence ByText(WrittenSentence sentence)
    {
        foreach (TextRange range in _text.Find(sentence.Text).Where(IsWhole))
        {
            if (_taken.Add((range.Paragraph, range.Start)))
            {
                return new FoundSentence(
                    sentence,
                    range,
                    [.. sentence.Facts.Select(placed => new FoundFact(placed.Fact, new TextRange(range.Paragraph, range.Start + placed.Start, placed.Length), FoundBy.Sentence))]);
            }
        }

        return new FoundSentence(sentence, null, [.. sentence.Facts.Select(placed => new FoundFact(placed.Fact, null, FoundBy.Nothing))]);
    }
}

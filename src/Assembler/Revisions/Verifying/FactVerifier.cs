using DevZoneDocs.Assembler.Revisions.Locating;
using DevZoneDocs.Assembler.Revisions.Memory;
using DevZoneDocs.Assembler.Revisions.Reading;

namespace DevZoneDocs.Assembler.Revisions.Verifying;

/// <summary>Tells of each fact of a draft what has become of it in the editor's file.</summary>
internal sealed class FactVerifier(DraftMemory newer, SentencePairs pairs)
{
    private readonly ILookup<string, RememberedFact> _newer = newer.Facts.ToLookup(fact => fact.Datum);

    public IReadOnlyList<VerifiedFact> Verify(IReadOnlyList<FoundSentence> found)
    {
        HashSet<FoundSentence> moved = [.. Moved(found)];
        return [.. found.SelectMany(sentence => Verify(sentence, moved.Contains(sentence)))];
    }

    private IEnumerable<VerifiedFact> Verify(FoundSentence found, bool isMoved)
    {
        WrittenSentence? sentence = pairs.NewerOf(found.Sentence);
        Dictionary<string, int> told = [];
        foreach (FoundFact fact in found.Facts)
        {
            int time = told[fact.Fact.Datum] = told.GetValueOrDefault(fact.Fact.Datum) + 1;
            RememberedFact? now = sentence?.Facts.Where(placed => placed.Fact.Datum == fact.Fact.Datum).ElementAtOrDefault(time - 1)?.Fact
                ?? _newer[fact.Fact.Datum].FirstOrDefault();
            string? data = now?.Text;
            yield return new VerifiedFact(StateOf(fact, now), fact.Fact.Datum, fact.Fact.Text, fact.Text, data, RevisionPlaces.Of(fact.Range ?? found.Place))
            {
                Source = now?.Source ?? "",
                IsTurned = now is not null && now.Text == fact.Fact.Text && now.SaysOtherThan(fact.Fact),
                Range = fact.Range ?? found.Place,
                IsMoved = isMoved && fact.Range is not null,
                Copies = [.. fact.Copies.Select(copy => copy.Text)],
                IsWithoutBookmark = fact.By is FoundBy.Sentence or FoundBy.Company,
            };
        }
    }

    private static FactState StateOf(FoundFact fact, RememberedFact? now) => fact.Text switch
    {
        null or "" => FactState.Removed,
        _ when now is null => FactState.Unknown,
        _ when fact.IsAsWritten && now.Text == fact.Fact.Text && now.SaysOtherThan(fact.Fact) => FactState.Behind,
        var text when text == now.Text => text == fact.Fact.Text ? FactState.Unchanged : FactState.Agreed,
        _ => fact.IsAsWritten ? FactState.Behind : FactState.Changed,
    };

    /// <summary>Sentences out of the order in which they were generated: all but the longest row that kept it.</summary>
    private static IEnumerable<FoundSentence> Moved(IReadOnlyList<FoundSentence> found)
    {
        List<FoundSentence> placed = [.. found.Where(sentence => sentence.Facts.Count > 0 && sentence.Place is not null)];
        HashSet<int> kept = [.. LongestRow.Of([.. placed.Select(sentence => PositionOf(sentence.Place!.Value))])];
        return placed.Where((_, i) => !kept.Contains(i));
    }

    private static long PositionOf(TextRange place) => ((long)place.Paragraph.Number << 32) + place.Start;
}

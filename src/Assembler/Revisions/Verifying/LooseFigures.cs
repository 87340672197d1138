using DevZoneDocs.Assembler.Revisions.Locating;
using DevZoneDocs.Assembler.Revisions.Memory;
using DevZoneDocs.Assembler.Revisions.Reading;

namespace DevZoneDocs.Assembler.Revisions.Verifying;

/// <summary>Figures of an editor's file that belong to no fact: typed by hand, or copied without their bookmark.</summary>
internal sealed class LooseFigures(QuantityScanner quantities)
{
    /// <param name="newer">What the data say.</param>
    /// <param name="sentences">The facts of the file, where they stand.</param>
    public IEnumerable<LooseFigure> Find(RevisedText text, IReadOnlyList<FoundSentence> sentences, DraftMemory earlier, DraftMemory newer)
    {
        ILookup<RevisedParagraph, TextRange> taken = sentences
            .SelectMany(sentence => sentence.Facts)
            .SelectMany(fact => fact.Copies.Append(fact.Range ?? default))
            .Where(range => range.Paragraph is not null)
            .ToLookup(range => range.Paragraph);
        ILookup<string, RememberedFact> now = Keyed(newer);
        ILookup<string, RememberedFact> before = Keyed(earlier);
        foreach (RevisedParagraph paragraph in text.Paragraphs)
        {
            foreach (Quantity quantity in quantities.Scan(paragraph.Text))
            {
                TextRange range = new(paragraph, quantity.Start, quantity.End - quantity.Start);
                if (quantity.Unit.Length > 0 && !taken[paragraph].Any(range.Meets))
                    yield return new LooseFigure(range, Nearest(now[quantity.Key], paragraph), Nearest(before[quantity.Key], paragraph));
            }
        }
    }

    private ILookup<string, RememberedFact> Keyed(DraftMemory memory) => memory.Facts
        .Where(fact => fact.Value.Length > 0)
        .SelectMany(fact => quantities.Scan(fact.Text).Take(1).Select(quantity => (quantity.Key, fact)))
        .ToLookup(each => each.Key, each => each.fact);

    /// <summary>Of several data with one value the one whose name stands in the paragraph, too.</summary>
    private static RememberedFact? Nearest(IEnumerable<RememberedFact> facts, RevisedParagraph paragraph) =>
        facts.OrderByDescending(fact => paragraph.Text.Contains(fact.Text, StringComparison.Ordinal)).FirstOrDefault();
}

/// <summary>A figure that belongs to no fact.</summary>
/// <param name="Now">A datum that has this value; null where none has.</param>
/// <param name="Before">A datum that had this value when the draft was generated.</param>
internal sealed record LooseFigure(TextRange Range, RememberedFact? Now, RememberedFact? Before);

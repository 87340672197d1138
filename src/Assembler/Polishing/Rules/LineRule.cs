using DevZoneDocs.Assembler.Polishing.Comparing;
using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Polishing.Rules;

/// <summary>Paragraphs and headings stay apart: none is merged with another, none is split, and each keeps its number.</summary>
internal sealed class LineRule : IWordingRule
{
    public IEnumerable<WordingReason> Inspect(ComparedTexts comparison)
    {
        (string original, string polished) = ItemMarks.Of(comparison.Original, comparison.Polished);
        IReadOnlyList<string> before = TextLines.Of(original), after = TextLines.Of(polished);
        if (before.Count != after.Count)
            yield return new WordingReason(
                WordingFamily.Format, $"原为{before.Count}段，润色后为{after.Count}段", comparison.Original, comparison.Polished);
        string[] numbers = [.. before.Select(Number)], kept = [.. after.Select(Number)];
        if (before.Count == after.Count && !numbers.SequenceEqual(kept))
            yield return Reasons.Changed(
                WordingFamily.Format, "序号", string.Join('、', numbers.Except(kept)), string.Join('、', kept.Except(numbers)));
    }

    private static string Number(string line) => TextNormalizer.Normalize(TextLines.Heading().Match(line).Value);
}

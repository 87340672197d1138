using DevZoneDocs.Assembler.Polishing.Comparing;

namespace DevZoneDocs.Assembler.Polishing.Rules;

/// <summary>No superlative and no praise may come in.</summary>
internal sealed class ClaimRule : IWordingRule
{
    public IEnumerable<WordingReason> Inspect(ComparedTexts comparison) => NewWords.In(comparison.Lexicon.Superlatives, comparison)
        .Where(found => comparison.Groups.Any(group => group.Difference.Added.Any(token => found.Word.Contains(token.Text, StringComparison.Ordinal) || token.Text.Contains(found.Word, StringComparison.Ordinal))))
        .Select(found => new WordingReason(WordingFamily.Addition, $"多出评价“{found.Word}”", "", found.Word));
}

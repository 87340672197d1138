using DevZoneDocs.Assembler.Polishing.Comparing;

namespace DevZoneDocs.Assembler.Polishing.Rules;

/// <summary>A problem, an accident, a fault must not be made to look small.</summary>
internal sealed class SofteningRule : IWordingRule
{
    public IEnumerable<WordingReason> Inspect(ComparedTexts comparison) => NewWords.In(comparison.Lexicon.Softeners, comparison)
        .Select(found => new WordingReason(WordingFamily.Softening, $"把问题说轻：“{found.Word}”", "", found.Word));
}

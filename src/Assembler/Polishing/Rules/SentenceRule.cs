using DevZoneDocs.Assembler.Polishing.Comparing;

namespace DevZoneDocs.Assembler.Polishing.Rules;

/// <summary>No sentence is dropped, none is added.</summary>
internal sealed class SentenceRule : IWordingRule
{
    public IEnumerable<WordingReason> Inspect(ComparedTexts comparison) => comparison.Groups
        .Where(group => !group.IsWhole && group.Original.Concat(group.Polished).Any(sentence => sentence.Weight > 0))
        .Select(group => group.Original.Count > 0
            ? new WordingReason(WordingFamily.Omission, $"整句丢失：“{group.OriginalText}”", group.OriginalText, "")
            : new WordingReason(WordingFamily.Addition, $"多出一句：“{group.PolishedText}”", "", group.PolishedText));
}

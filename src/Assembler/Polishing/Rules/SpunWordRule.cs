using DevZoneDocs.Assembler.Polishing.Comparing;

namespace DevZoneDocs.Assembler.Polishing.Rules;

/// <summary>A right word must not become one that machines put in its place (安全 → 平安, 服务 → 效劳).</summary>
internal sealed class SpunWordRule : IWordingRule
{
    public IEnumerable<WordingReason> Inspect(ComparedTexts comparison)
    {
        string before = comparison.OriginalText, after = comparison.PolishedText;
        foreach ((string spun, IReadOnlyList<string> rights, _) in comparison.Lexicon.SpunWords)
        {
            bool isNew = after.Contains(spun, StringComparison.Ordinal) && !before.Contains(spun, StringComparison.Ordinal);
            string? lost = isNew ? rights.FirstOrDefault(right => Count(before, right) > Count(after, right)) : null;
            if (lost is not null)
                yield return new WordingReason(WordingFamily.Term, $"“{lost}”被换成“{spun}”", lost, spun);
        }
    }

    private static int Count(string text, string word) => text.Split(word).Length - 1;
}

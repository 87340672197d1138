using DevZoneDocs.Assembler.Polishing.Comparing;

namespace DevZoneDocs.Assembler.Polishing.Rules;

/// <summary>Nothing may be said twice that was said once.</summary>
internal sealed class RepetitionRule : IWordingRule
{
    private const int LeastLength = 7;
    private static readonly char[] Stops = ['，', '。', '；', '：', '！', '？', '\n'];

    public IEnumerable<WordingReason> Inspect(ComparedTexts comparison)
    {
        Dictionary<string, int> before = Clauses(comparison.OriginalText);
        return Clauses(comparison.PolishedText).Where(clause => clause.Value > Math.Max(1, before.GetValueOrDefault(clause.Key)))
            .Select(clause => new WordingReason(WordingFamily.Format, $"重复“{clause.Key}”", "", clause.Key));
    }

    private static Dictionary<string, int> Clauses(string text) => text.Split(Stops, StringSplitOptions.RemoveEmptyEntries)
        .Where(clause => clause.Length >= LeastLength).GroupBy(clause => clause).ToDictionary(group => group.Key, group => group.Count());
}

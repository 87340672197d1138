using DevZoneDocs.Assembler.Polishing.Comparing;

namespace DevZoneDocs.Assembler.Polishing.Rules;

/// <summary>A text that came to its end must come to it again: no cut-off last sentence, no trailing dots.</summary>
internal sealed class EndingRule : IWordingRule
{
    private const string Stops = "。！？”）】；：";

    public IEnumerable<WordingReason> Inspect(ComparedTexts comparison)
    {
        string before = comparison.OriginalText.TrimEnd(), after = comparison.PolishedText.TrimEnd();
        if (after.Length == 0)
            yield return new WordingReason(WordingFamily.Format, "润色后没有文字", comparison.Original, "");
        else if (before.Length > 0 && Stops.Contains(before[^1], StringComparison.Ordinal) && !Stops.Contains(after[^1], StringComparison.Ordinal))
            yield return new WordingReason(WordingFamily.Format, "末句没有写完", Tail(before), Tail(after));
        if (after.Contains('…') && !before.Contains('…'))
            yield return new WordingReason(WordingFamily.Format, "以省略号略去内容", "", "……");
    }

    private static string Tail(string text) => text[Math.Max(0, text.Length - 10)..];
}

using DevZoneDocs.Assembler.Polishing.Lexicons;
using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Polishing.Comparing;

/// <summary>Strict words that a rewording may put in or leave out where another says the same.</summary>
internal static class Supplements
{
    private const string WholeYear = "月1-12";

    // 虽然 and 但, 由于 and 因此 go together: where one is said before and after, the other need not be.
    private static readonly Dictionary<string, string> Partners = new()
    {
        ["Logic:转折"] = "Logic:让步",
        ["Logic:让步"] = "Logic:转折",
        ["Logic:原因"] = "Logic:结果",
        ["Logic:结果"] = "Logic:原因",
    };

    private static readonly string[] Ahead = ["下一步", "下步", "下一阶段", "下阶段", "今后", "接下来"];

    // Of whomever these tell, they tell it of all.
    private static readonly string[] Everyone = ["任何", "凡", "一律", "各", "每"];

    public static bool IsHarmless(Token added, Difference difference) => IsPaired(added, difference, isPolished: true) || IsTotal(added, difference);

    public static bool IsPaired(Token token, Difference difference, bool isPolished) =>
        (token.Text is "都" or "均" or "皆" && Has(difference.Original, "Scope:全部") && Has(difference.Polished, "Scope:全部"))
        || (token.Text is "都" or "均" or "皆" && difference.Before.Any(sentence => Everyone.Any(word => sentence.Text.Contains(word, StringComparison.Ordinal))))
        || (token.Text == "要" && difference.Before.Any(sentence => sentence.Tokens.Any(other => Ahead.Contains(other.Text))))
        || IsThisYear(token, difference)
        || token.Text is "我区" or "我市" or "我县" or "本区" or "本市" or "本县"
        || (Partners.TryGetValue(token.Key, out string? partner) && Has(isPolished ? difference.Original : difference.Polished, partner))
        || (token.Key == "Scope:等" && IsOfKind(token, isPolished ? difference.After : difference.Before));

    // 用地、用工等方面 are no more than 用地、用工方面.
    private static bool IsOfKind(Token token, IReadOnlyList<Sentence> sentences)
    {
        List<Token> tokens = [.. sentences.SelectMany(sentence => sentence.Tokens)];
        int next = tokens.FindIndex(other => ReferenceEquals(other, token)) + 1;
        return next > 0 && next < tokens.Count && tokens[next].Text is "方面" or "领域" or "环节" or "工作" or "问题" or "因素" or "形式" or "方式";
    }

    // With a month or a run of months, the year goes without saying.
    private static bool IsThisYear(Token token, Difference difference) => token.Key == "Base:今年"
        && difference.Polished.Any(other => other.Kind == TokenKind.Period && other.Key.StartsWith('月'))
        && !difference.Original.Concat(difference.Polished).Any(other => other.Key is "Base:上年" or "Base:明年" or "Base:前年" || (other.Kind == TokenKind.Period && other.Key.StartsWith('年')));

    // A figure of a thing done, in a sentence that names no time, is the year's.
    private static bool IsTotal(Token added, Difference difference) =>
        (added.Key == WholeYear || added.Key == "Scope:累计")
        && difference.Original.Any(token => token.Kind == TokenKind.Quantity)
        && !difference.Original.Any(token => token.Kind == TokenKind.Period && token.Key != WholeYear
            || (token.Class is WordClass.Base && token.Key != "Base:上年同期")
            || token.Class is WordClass.Modality
            || token.Key is "Scope:累计" or "Scope:净" or "State:正在"
            || token.Quantity is { Kind: QuantityKind.From }
            || token.Text.Contains("目标", StringComparison.Ordinal) || token.Text.Contains("计划", StringComparison.Ordinal));

    private static bool Has(IReadOnlyList<Token> tokens, string key) => tokens.Any(token => token.Key == key);
}

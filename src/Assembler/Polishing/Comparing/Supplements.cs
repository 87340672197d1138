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

    // What a list is of, once it is told: 等 before it says no more.
    private static readonly string[] Kinds =
    [
        "方面", "领域", "环节", "工作", "问题", "因素", "形式", "方式", "措施", "举措", "办法", "手段",
        "困难", "困难问题", "困难和问题", "矛盾", "矛盾纠纷", "活动", "内容", "渠道", "途径", "现象",
        "行为", "载体",
    ];

    // What has some of a thing has the thing: 存在一些问题, 采取了一些措施.
    private static readonly string[] Having =
    [
        "存在", "存有", "存在着", "有", "还有", "面临", "遇到", "出现", "取得", "采取", "积累", "做", "做了", "暴露出", "仍有",
    ];

    // Of whomever these tell, they tell it of all.
    private static readonly string[] Everyone = ["任何", "凡", "一律", "各", "每"];

    public static bool IsHarmless(Token added, Difference difference) =>
        IsPaired(added, difference, isPolished: true) || IsTotal(added, difference);

    public static bool IsPaired(Token token, Difference difference, bool isPolished) =>
        (token.Text is "都" or "均" or "皆" && Has(difference.Original, "Scope:全部") && Has(difference.Polished, "Scope:全部"))
        || (token.Text is "都" or "均" or "皆" && difference.Before.Any(sentence => Everyone.Any(word => sentence.Text.Contains(word, StringComparison.Ordinal))))
        || (token.Text == "要" && difference.Before.Any(sentence => sentence.Tokens.Any(other => Ahead.Contains(other.Text))))
        || (token.Key == "Scope:全部" && Has(difference.Polished, "Scope:全部") && IsDoubled(token, isPolished ? difference.Polished : difference.Original))
        || (token.Key == "Modality:预计" && (isPolished ? difference.Polished : difference.Original).Any(other => !ReferenceEquals(other, token) && other.Clause == token.Clause && other.Key == token.Key))
        || (token.Text is "其余" or "其他" && Has(difference.Original, "Negation:除外") && Has(difference.Polished, "Negation:除外"))
        || (Voices.Passive.Contains(token.Text) && Voices.IsTurned(difference))
        || (token.Key is "Modality:可" or "Modality:将" && Has(difference.Original, "Modality:预计") && Has(difference.Polished, "Modality:预计"))
        || (token.Key == "Scope:一律" && Has(difference.Original, "Negation:不得") && Has(difference.Polished, "Negation:不得"))
        || (token.Text == "一些" && IsHad(token, isPolished ? difference.After : difference.Before))
        || IsThisYear(token, difference)
        || (token.Key.StartsWith("Scope:全", StringComparison.Ordinal) && token.Text[0] is '我' or '本')
        || (token.Text is "凡" or "凡是" && Has(difference.Original, "Scope:一律") && Has(difference.Polished, "Scope:一律"))
        || (Partners.TryGetValue(token.Key, out string? partner) && Has(isPolished ? difference.Original : difference.Polished, partner))
        || (token.Key == "Scope:等" && IsOfKind(token, isPolished ? difference.After : difference.Before));

    // 用地、用工等方面 are no more than 用地、用工方面, nor 用地、用工等手续 than 用地、用工手续; of bodies and firms 等 tells that there are others.
    private static bool IsOfKind(Token token, IReadOnlyList<ComparedSentence> sentences)
    {
        List<Token> tokens = [.. sentences.SelectMany(sentence => sentence.Tokens)];
        int at = tokens.FindIndex(other => ReferenceEquals(other, token)), next = at + 1;
        return at >= 0
            && next < tokens.Count
            && tokens[next].Clause == token.Clause
            && (Kinds.Contains(tokens[next].Text) || IsKindOfList(tokens, at));
    }

    private static bool IsKindOfList(List<Token> tokens, int at) => at > 0
        && tokens[at + 1].Class is WordClass.Hollow or WordClass.Noun && tokens[at + 1].Text is not ("企业" or "单位" or "部门" or "公司" or "人员" or "人")
        && tokens[at - 1].Kind != TokenKind.Character && tokens[at - 1].Senses.Count > 0
        && tokens.Take(at).Count(other => other.Clause == tokens[at].Clause && other.Key == "、") > 1;

    // 全部企业都已达标: 都 says no more than 全部, nor does 全部 before a verb.
    private static bool IsDoubled(Token token, IReadOnlyList<Token> tokens) => tokens.Index().Any(other =>
        !ReferenceEquals(other.Item, token) && other.Item.Clause == token.Clause && other.Item.Key == token.Key
        && (IsOfVerb(tokens, other.Index) || tokens.Index().Any(own => ReferenceEquals(own.Item, token) && IsOfVerb(tokens, own.Index))));

    private static bool IsOfVerb(IReadOnlyList<Token> tokens, int index) => tokens[index].Text[0] is '都' or '均' or '皆'
        || (index + 1 < tokens.Count && tokens[index + 1].Class is WordClass.Verb or WordClass.State or WordClass.Negation);

    private static bool IsHad(Token token, IReadOnlyList<ComparedSentence> sentences) => sentences.Any(sentence => sentence.Tokens.Any(other =>
        other.Clause == token.Clause && other.Start < token.Start && Having.Contains(other.Text)));

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
            || token.Quantity is { Tells: QuantityKind.From }
            || token.Text.Contains("目标", StringComparison.Ordinal) || token.Text.Contains("计划", StringComparison.Ordinal));

    private static bool Has(IReadOnlyList<Token> tokens, string key) => tokens.Any(token => token.Key == key);
}

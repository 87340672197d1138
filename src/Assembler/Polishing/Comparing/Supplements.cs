using DevZoneDocs.Assembler.Polishing.Lexicons;
using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Polishing.Comparing;

/// <summary>Strict words that a rewording may put in where nothing speaks against them.</summary>
internal static class Supplements
{
    private const string WholeYear = "月1-12";

    public static bool IsHarmless(Token added, Difference difference) => IsPaired(added, difference) || IsTotal(added, difference);

    /// <summary>虽然 and 但 go together: with the one, the other may be said or not.</summary>
    public static bool IsPaired(Token token, Difference difference) =>
        (token.Text is "都" or "均" or "皆" && Has(difference.Original, "Scope:全部") && Has(difference.Polished, "Scope:全部"))
        || IsThisYear(token, difference)
        || (token.Key == "Logic:转折" && Has(difference.Original, "Logic:让步") && Has(difference.Polished, "Logic:让步"));

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

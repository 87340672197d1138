using DevZoneDocs.Assembler.Polishing.Lexicons;
using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Polishing.Comparing;

/// <summary>A way from one figure to another (由4家发展到9家): the two figures tell whether it rose, whatever word stands between.</summary>
internal static class Passages
{
    // What says that something changed, but not which way.
    private static readonly string[] Changing =
    [
        "发展", "精简", "整合", "归并", "优化", "变化", "调整", "变更", "变动", "变",
    ];
    private static readonly string[] Aims = ["到", "至", "达到", "为", "达"];

    public static IReadOnlyList<Token> Plain(IReadOnlyList<Token> tokens)
    {
        List<Token> plain = [.. tokens];
        for (int from = 0; from < plain.Count; from++)
        {
            if (plain[from].Quantity is not { Tells: QuantityKind.From } start || End(plain, from) is not (> 0 and var end))
                continue;
            bool isRise = !(plain[end].Quantity!.Amount + -start.Amount).IsNegative;
            // 由8个环节精简到3个环节: what is counted may be told with the first figure.
            List<Token> between = plain.GetRange(from + 1, end - from - 1);
            if (between.TrueForAll(token => !token.HasContent || token.Class is WordClass.Hollow or WordClass.Noun || Changing.Contains(token.Text) || IsTurn(token, isRise)))
                plain.RemoveAll(token => between.Contains(token) && (Changing.Contains(token.Text) || IsTurn(token, isRise)));
        }

        return plain;
    }

    private static bool IsTurn(Token token, bool isRise) =>
        token.Class == WordClass.Direction && token.Key.EndsWith("-1", StringComparison.Ordinal) != isRise;

    private static int End(List<Token> tokens, int from)
    {
        bool isAim = false;
        for (int i = from + 1; i < tokens.Count && tokens[i].Clause == tokens[from].Clause; i++)
        {
            isAim |= Aims.Any(aim => tokens[i].Text == aim || tokens[i].Text.StartsWith(aim, StringComparison.Ordinal));
            if (tokens[i].Quantity is { } quantity)
                return isAim && quantity.Tells == QuantityKind.Level && quantity.Base == tokens[from].Quantity!.Base ? i : 0;
        }

        return 0;
    }
}

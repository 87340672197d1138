using DevZoneDocs.Assembler.Polishing.Lexicons;
using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Polishing.Comparing;

/// <summary>Nouns that say nothing of their own behind a word that stayed: 改造任务 is 改造, 装机容量 is 装机.</summary>
internal static class HollowNouns
{
    // Before a figure the others say what is measured: 处理能力5万吨 is not 处理5万吨.
    private static readonly string[] Countable =
    [
        "任务", "工程", "项目", "事项", "数量", "总数", "金额", "数额", "额度", "行动", "活动", "业务", "手续", "工程项目",
        "改造工程", "问题",
    ];

    // What the unit says already: 投入资金5亿元 is 投入5亿元.
    private static readonly Dictionary<string, Func<Quantity, bool>> Implied = new()
    {
        ["面积"] = figure => figure.Kind == UnitKind.Area,
        ["长度"] = figure => figure.Kind == UnitKind.Length,
        ["人员"] = figure => figure.Base is "人" or "人次",
        ["人数"] = figure => figure.Base is "人" or "人次",
        ["资金"] = figure => figure.Kind == UnitKind.Money,
        ["标准"] = figure => figure.Base == "元",
    };

    public static bool Are(Difference difference, int index, bool isPolished)
    {
        IReadOnlyList<Token> tokens = isPolished ? difference.Polished : difference.Original;
        Token token = tokens[index];
        if (token.Class != WordClass.Hollow
            || index == 0
            || tokens[index - 1].Clause != token.Clause
            || tokens[index - 1].Kind is TokenKind.Quantity or TokenKind.Period)
            return false;
        bool isMeasured = index + 1 < tokens.Count
            && tokens[index + 1].Clause == token.Clause
            && tokens[index + 1].Kind == TokenKind.Quantity;
        return (isMeasured ? MayBeMeasured(token, tokens[index + 1].Quantity!) : !Implied.ContainsKey(token.Text))
            && (difference.IsKept(index - 1, isPolished) || Are(difference, index - 1, isPolished));
    }

    private static bool MayBeMeasured(Token token, Quantity figure) =>
        Countable.Contains(token.Text) || (Implied.TryGetValue(token.Text, out Func<Quantity, bool>? isImplied) && isImplied(figure));
}

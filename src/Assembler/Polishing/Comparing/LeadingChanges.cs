using DevZoneDocs.Assembler.Polishing.Lexicons;
using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Polishing.Comparing;

/// <summary>Joins a word for rise or fall to the figure that follows behind its subject: 新增产业空间9万平方米 is 产业空间新增9万平方米.</summary>
internal static class LeadingChanges
{
    // 增加投资到5亿元 tells how much there is.
    private static readonly string[] Aims = ["到", "至", "达到", "达", "为", "已达", "已达到", "由", "从"];

    public static IReadOnlyList<Token> Joined(IReadOnlyList<Token> tokens)
    {
        List<Token> joined = [.. tokens];
        for (int start = 0; start < joined.Count; start++)
        {
            if (joined[start].Class != WordClass.Direction || Figure(joined, start) is not (> 0 and var figure))
                continue;
            bool isFall = joined[start].Key.EndsWith("-1", StringComparison.Ordinal);
            for (int each = figure; each > 0; each = Next(joined, each))
                joined[each] = Changed(joined[each], isFall);
            joined.RemoveAt(start);
        }

        return joined;
    }

    /// <summary>The place of the figure that the clause says next, with nothing but plain words before it; 0 where there is none.</summary>
    private static int Figure(List<Token> tokens, int start)
    {
        bool hasSubject = false;
        for (int i = start + 1; i < tokens.Count && tokens[i].Clause == tokens[start].Clause; i++)
        {
            if (tokens[i].Quantity is { Tells: QuantityKind.Level } && tokens[i].Kind == TokenKind.Quantity)
                return hasSubject && !Aims.Contains(tokens[i - 1].Text) && !Aims.Any(aim => tokens[i].Text.StartsWith(aim, StringComparison.Ordinal)) ? i : 0;
            // 岗位预计800个: a guess right before the figure is of the figure.
            bool isGuess = tokens[i].Key == "Modality:预计"
                && hasSubject
                && i + 1 < tokens.Count
                && tokens[i + 1].Kind == TokenKind.Quantity;
            if (!isGuess && (tokens[i].IsStrict || tokens[i].Kind == TokenKind.Punctuation))
                return 0;
            hasSubject |= tokens[i].HasContent;
        }

        return 0;
    }

    // Of 新增省级平台1家、市级平台3家 both are new; a figure with a verb of its own is not.
    private static int Next(List<Token> tokens, int figure)
    {
        int start = figure + 1;
        if (start + 1 >= tokens.Count || !(tokens[start].Key is "、" or "，" || tokens[start].Text is "和" or "及" or "以及"))
            return 0;
        bool hasSubject = false;
        for (int i = start + 1; i < tokens.Count; i++)
        {
            if (tokens[i].Quantity is { Tells: QuantityKind.Level } own && tokens[i].Kind == TokenKind.Quantity)
                return hasSubject && own.Base == tokens[figure].Quantity!.Base ? i : 0;
            if (tokens[i].IsStrict || tokens[i].Kind == TokenKind.Punctuation || tokens[i].Class is WordClass.Verb or WordClass.Phrase)
                return 0;
            hasSubject |= tokens[i].HasContent;
        }

        return 0;
    }

    private static Token Changed(Token figure, bool isFall)
    {
        Quantity own = figure.Quantity!;
        Quantity changed = own with { Tells = QuantityKind.Change, Amount = isFall ? -own.Amount : own.Amount, UpTo = isFall && own.UpTo is { } end ? -end : own.UpTo };
        return figure with { Key = changed.Key, Quantity = changed };
    }
}

using DevZoneDocs.Assembler.Polishing.Lexicons;

namespace DevZoneDocs.Assembler.Polishing.Reading;

/// <summary>Cuts a run of characters into the fewest words: 个人|均已, not 个|人均|已.</summary>
internal sealed class WordCutter(PolishLexicon lexicon)
{
    private const int WordCost = 10;
    private const int LoneWordCost = 11;
    private const int UnknownCost = 12;

    public IEnumerable<Token> Cut(string text, int start, int end) => Cut(text, start, end, end - start);

    /// <summary>The words that a longer one is made of (到位资金: 到位, 资金), or null where it is not made of words.</summary>
    public IReadOnlyList<Token>? Open(Token token)
    {
        if (token.Text.Length < 3)
            return null;
        List<Token> parts = [.. Cut(token.Text, 0, token.Text.Length, token.Text.Length - 1)];
        // 博士后 is no 博士.
        bool isWhole = token.Class == WordClass.Term && parts.Exists(part => !part.HasContent);
        return !isWhole && parts.Exists(part => part.Text.Length > 1) && !parts.Index().Any(each => IsLone(parts, each.Index)) ? [.. parts.Select(part => part with { Start = token.Start + part.Start, Clause = token.Clause })] : null;
    }

    // A lone character is half of a word: 雨污分流 is not 雨, 污 and 分流.
    private static bool IsLone(List<Token> parts, int index) => parts[index].Kind == TokenKind.Character
        && !(index > 0 && parts[index - 1].Kind == TokenKind.Character) && !(index + 1 < parts.Count && parts[index + 1].Kind == TokenKind.Character);

    /// <summary>The words that cannot be opened again.</summary>
    public IReadOnlyList<Token>? OpenWholly(Token token) =>
        Open(token) is { } parts ? [.. parts.SelectMany(part => OpenWholly(part) ?? [part])] : null;

    public static Token Of(string text, int start, int length, WordEntry entry) =>
        new(TokenKind.Word, entry.Key, text.Substring(start, length), start) { Class = entry.Class, Senses = entry.Senses };

    private IEnumerable<Token> Cut(string text, int start, int end, int longest)
    {
        int count = end - start;
        int[] costs = new int[count + 1];
        (int Length, WordEntry? Entry)[] steps = new (int, WordEntry?)[count];
        for (int i = count - 1; i >= 0; i--)
        {
            (int Length, WordEntry? Entry) step = Direction(text, start + i, end);
            costs[i] = (step.Entry is null ? UnknownCost : LoneWordCost) + costs[i + 1];
            foreach ((string word, WordEntry entry) in lexicon.Words.All(text, start + i, end))
            {
                int cost = (word.Length > 1 ? WordCost : LoneWordCost) + costs[i + word.Length];
                if (word.Length <= longest && cost < costs[i])
                    (costs[i], step) = (cost, (word.Length, entry));
            }

            steps[i] = step;
        }

        for (int i = 0; i < count; i += steps[i].Length)
        {
            (int length, WordEntry? entry) = steps[i];
            string letter = text[start + i].ToString();
            yield return entry is null ? new Token(TokenKind.Character, letter, letter, start + i) : Of(text, start + i, length, entry);
        }
    }

    // 增至, 降到: here a single character is a direction.
    private (int Length, WordEntry? Entry) Direction(string text, int i, int end)
    {
        bool isAim = i + 1 < text.Length && i + 1 <= end && text[i + 1] is '至' or '到';
        return isAim && lexicon.Figures.Directions.At(text, i, out int sign) == 1 ? (1, new WordEntry(WordClass.Direction, $"Direction:{sign}", [])) : (1, null);
    }
}

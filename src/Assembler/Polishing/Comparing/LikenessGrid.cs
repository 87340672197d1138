using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Polishing.Comparing;

/// <summary>Which token of one text may stand for which of another.</summary>
internal sealed class LikenessGrid
{
    private readonly bool[] _alike;
    private readonly int _columns;

    public LikenessGrid(IReadOnlyList<Token> original, IReadOnlyList<Token> polished)
    {
        _columns = polished.Count;
        _alike = new bool[original.Count * polished.Count];
        Dictionary<string, int> numbers = [];
        int[] left = [.. original.Select(Number)], right = [.. polished.Select(Number)];
        for (int i = 0; i < original.Count; i++)
        {
            bool hasSenses = original[i].Senses.Count > 0;
            for (int j = 0; j < polished.Count; j++)
                _alike[(i * _columns) + j] = left[i] == right[j] || IsSameWord(original[i], polished[j]) || (hasSenses && polished[j].Senses.Count > 0 && original[i].IsLike(polished[j]));
        }

        // Numbers are compared a good deal faster than keys.
        int Number(Token token) => numbers.TryGetValue(token.Key, out int number) ? number : numbers[token.Key] = numbers.Count;
    }

    // Within a body's name a word has no senses, but it is the same word still.
    private static bool IsSameWord(Token left, Token right) =>
        left.Kind == TokenKind.Word && right.Kind == TokenKind.Word && !left.IsStrict && string.Equals(left.Text, right.Text, StringComparison.Ordinal);

    public bool this[int original, int polished] => _alike[(original * _columns) + polished];
}

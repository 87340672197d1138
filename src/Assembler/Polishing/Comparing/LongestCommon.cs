using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Polishing.Comparing;

/// <summary>The weightiest run of tokens that two texts have in common, in order.</summary>
internal static class LongestCommon
{
    public static IReadOnlyList<(int Original, int Polished)> Of(IReadOnlyList<Token> original, IReadOnlyList<Token> polished)
    {
        int rows = original.Count, columns = polished.Count;
        (int[] left, int[] right) = Numbered(original, polished);
        int[] weights = new int[(rows + 1) * (columns + 1)];
        for (int i = rows - 1; i >= 0; i--)
        {
            for (int j = columns - 1; j >= 0; j--)
            {
                int skipped = Math.Max(weights[((i + 1) * (columns + 1)) + j], weights[(i * (columns + 1)) + j + 1]);
                weights[(i * (columns + 1)) + j] = left[i] == right[j]
                    ? Math.Max(skipped, weights[((i + 1) * (columns + 1)) + j + 1] + original[i].Weight)
                    : skipped;
            }
        }

        return Walk(original, polished, weights);
    }

    // Numbers are compared a good deal faster than keys.
    private static (int[] Original, int[] Polished) Numbered(IReadOnlyList<Token> original, IReadOnlyList<Token> polished)
    {
        Dictionary<string, int> numbers = [];
        return ([.. original.Select(Number)], [.. polished.Select(Number)]);

        int Number(Token token) => numbers.TryGetValue(token.Key, out int number) ? number : numbers[token.Key] = numbers.Count;
    }

    private static List<(int, int)> Walk(IReadOnlyList<Token> original, IReadOnlyList<Token> polished, int[] weights)
    {
        int columns = polished.Count + 1;
        List<(int, int)> matches = [];
        for (int i = 0, j = 0; i < original.Count && j < polished.Count;)
        {
            bool isTaken = original[i].Key == polished[j].Key
                && weights[(i * columns) + j] == weights[((i + 1) * columns) + j + 1] + original[i].Weight;
            if (isTaken)
                matches.Add((i++, j++));
            else if (weights[((i + 1) * columns) + j] >= weights[(i * columns) + j + 1])
                i++;
            else
                j++;
        }

        return matches;
    }
}

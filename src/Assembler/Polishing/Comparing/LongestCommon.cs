using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Polishing.Comparing;

/// <summary>The weightiest run of tokens that two texts have in common, in order.</summary>
internal static class LongestCommon
{
    public static IReadOnlyList<(int Original, int Polished)> Of(
        IReadOnlyList<Token> original, IReadOnlyList<Token> polished, LikenessGrid alike)
    {
        int rows = original.Count, columns = polished.Count;
        int[] weights = new int[(rows + 1) * (columns + 1)];
        for (int i = rows - 1; i >= 0; i--)
        {
            for (int j = columns - 1; j >= 0; j--)
            {
                int skipped = Math.Max(weights[((i + 1) * (columns + 1)) + j], weights[(i * (columns + 1)) + j + 1]);
                weights[(i * (columns + 1)) + j] = alike[i, j]
                    ? Math.Max(skipped, weights[((i + 1) * (columns + 1)) + j + 1] + Weight(original, polished, alike, i, j))
                    : skipped;
            }
        }

        return Walk(original, polished, alike, weights);
    }

    // A word itself tells more than one that may stand for it, and beside its neighbour more than alone.
    private static int Weight(IReadOnlyList<Token> original, IReadOnlyList<Token> polished, LikenessGrid alike, int i, int j)
    {
        int weight = original[i].Text == polished[j].Text
            ? original[i].Weight * 4
            : (Math.Min(original[i].Weight, polished[j].Weight) * 4) - 3;
        bool hasNeighbour = i + 1 < original.Count && j + 1 < polished.Count && alike[i + 1, j + 1];
        return weight + (hasNeighbour ? 1 : 0);
    }

    private static List<(int, int)> Walk(IReadOnlyList<Token> original, IReadOnlyList<Token> polished, LikenessGrid alike, int[] weights)
    {
        int columns = polished.Count + 1;
        List<(int, int)> matches = [];
        for (int i = 0, j = 0; i < original.Count && j < polished.Count;)
        {
            bool isTaken = alike[i, j]
                && weights[(i * columns) + j] == weights[((i + 1) * columns) + j + 1] + Weight(original, polished, alike, i, j);
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

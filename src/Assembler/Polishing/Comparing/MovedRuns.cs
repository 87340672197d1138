using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Polishing.Comparing;

/// <summary>Finds, among what did not stay in order, the runs that are still there at another place, the longest first.</summary>
internal static class MovedRuns
{
    public static IReadOnlyList<MovedRun> Of(
        IReadOnlyList<Token> original, IReadOnlyList<Token> polished, IReadOnlyList<(int Original, int Polished)> matches, LikenessGrid alike)
    {
        bool[] usedOriginal = new bool[original.Count], usedPolished = new bool[polished.Count];
        foreach ((int i, int j) in matches)
            usedOriginal[i] = usedPolished[j] = true;
        List<MovedRun> moves = [];
        while (Longest(original, alike, usedOriginal, usedPolished) is { } run)
        {
            moves.Add(run);
            for (int k = 0; k < run.Length; k++)
                usedOriginal[run.Original + k] = usedPolished[run.Polished + k] = true;
        }

        return moves;
    }

    private static MovedRun? Longest(IReadOnlyList<Token> original, LikenessGrid alike, bool[] usedOriginal, bool[] usedPolished)
    {
        MovedRun? longest = null;
        int most = 0;
        for (int i = 0; i < original.Count; i++)
        {
            for (int j = 0; j < usedPolished.Length && !usedOriginal[i]; j++)
            {
                int length = 0, weight = 0;
                while (i + length < original.Count && j + length < usedPolished.Length && !usedOriginal[i + length] && !usedPolished[j + length]
                    && alike[i + length, j + length])
                {
                    weight += original[i + length].Weight;
                    length++;
                }

                if (weight > most)
                    (longest, most) = (new MovedRun(i, j, length), weight);
            }
        }

        return longest;
    }
}

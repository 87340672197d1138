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
        PriorityQueue<(int Original, int Polished), (int Less, int Original, int Polished)> open = Starts(original, alike, usedOriginal, usedPolished);
        List<MovedRun> moves = [];
        while (open.TryDequeue(out (int Original, int Polished) start, out (int Less, int, int) rank))
        {
            (MovedRun run, int weight) = Run(original, alike, usedOriginal, usedPolished, start);

            // Since it was put in, longer ones may have taken a part of it.
            if (weight == -rank.Less)
                Take(run);
            else if (weight > 0)
                open.Enqueue(start, (-weight, start.Original, start.Polished));
        }

        return moves;

        void Take(MovedRun run)
        {
            moves.Add(run);
            for (int k = 0; k < run.Length; k++)
                usedOriginal[run.Original + k] = usedPolished[run.Polished + k] = true;
        }
    }

    /// <summary>Every place at which a run begins, the weightiest first, and of equals the one in front.</summary>
    private static PriorityQueue<(int Original, int Polished), (int Less, int Original, int Polished)> Starts(
        IReadOnlyList<Token> original, LikenessGrid alike, bool[] usedOriginal, bool[] usedPolished)
    {
        List<((int, int), (int, int, int))> starts = [];
        int[] below = new int[usedPolished.Length + 1];
        for (int i = original.Count - 1; i >= 0; i--)
        {
            int[] weights = new int[usedPolished.Length + 1];
            for (int j = usedPolished.Length - 1; j >= 0 && !usedOriginal[i]; j--)
            {
                if (usedPolished[j] || !alike[i, j])
                    continue;
                weights[j] = original[i].Weight + below[j + 1];
                starts.Add(((i, j), (-weights[j], i, j)));
            }

            below = weights;
        }

        return new(starts);
    }

    private static (MovedRun Run, int Weight) Run(
        IReadOnlyList<Token> original, LikenessGrid alike, bool[] usedOriginal, bool[] usedPolished, (int Original, int Polished) start)
    {
        int length = 0, weight = 0;
        for ((int i, int j) = start; i < original.Count && j < usedPolished.Length && !usedOriginal[i] && !usedPolished[j] && alike[i, j]; i++, j++)
        {
            weight += original[i].Weight;
            length++;
        }

        return (new MovedRun(start.Original, start.Polished, length), weight);
    }
}


namespace DevZoneDocs.Assembler.Polishing.Comparing;

/// <summary>Finds which sentences belong together; they may be merged, split and reordered.</summary>
internal static class SentenceAligner
{
    /// <summary>The share of a sentence that must be found again in another for the two to belong together.</summary>
    private const double Enough = 0.3;

    public static IReadOnlyList<(IReadOnlyList<ComparedSentence> Original, IReadOnlyList<ComparedSentence> Polished)> Align(
        IReadOnlyList<ComparedSentence> original, IReadOnlyList<ComparedSentence> polished)
    {
        if (original.Count <= 1 && polished.Count <= 1)
            return [(original, polished)];
        int[] group = [.. Enumerable.Range(0, original.Count + polished.Count)];
        double[,] shares = Shares(original, polished);
        for (int i = 0; i < original.Count; i++)
            Link(group, i, Best(polished.Count, j => shares[i, j] / Math.Max(1, original[i].Weight), i * polished.Count / (double)original.Count), original.Count);
        for (int j = 0; j < polished.Count; j++)
        {
            int best = Best(
                original.Count, i => shares[i, j] / Math.Max(1, polished[j].Weight), j * original.Count / (double)polished.Count);
            if (best >= 0)
                Link(group, best, j, original.Count);
        }

        return [.. Enumerable.Range(0, group.Length).GroupBy(index => Root(group, index)).Select(members => (
            (IReadOnlyList<ComparedSentence>)[.. members.Where(index => index < original.Count).Select(index => original[index])],
            (IReadOnlyList<ComparedSentence>)[.. members.Where(index => index >= original.Count).Select(index => polished[index - original.Count])]))];
    }

    private static double[,] Shares(IReadOnlyList<ComparedSentence> original, IReadOnlyList<ComparedSentence> polished)
    {
        double[,] shares = new double[original.Count, polished.Count];
        for (int i = 0; i < original.Count; i++)
        {
            for (int j = 0; j < polished.Count; j++)
                shares[i, j] = Overlap.Of(original[i].Content, polished[j].Content);
        }

        return shares;
    }

    // Of two that are equally like, the one at the nearer place.
    private static int Best(int count, Func<int, double> share, double place)
    {
        int best = -1;
        for (int k = 0; k < count; k++)
        {
            bool isBetter = best < 0
                || share(k) > share(best) + 0.01
                || (share(k) > share(best) - 0.01 && Math.Abs(k - place) < Math.Abs(best - place));
            if (share(k) >= Enough && isBetter)
                best = k;
        }

        return best;
    }

    private static void Link(int[] group, int original, int polished, int offset)
    {
        if (polished >= 0)
            group[Root(group, offset + polished)] = Root(group, original);
    }

    private static int Root(int[] group, int index)
    {
        while (group[index] != index)
            index = group[index];
        return index;
    }
}

using DiffPlex;
using DiffPlex.Model;

namespace DevZoneDocs.Assembler.Polishing.Tracking;

/// <summary>A run of words that stays, or one that another comes in place of.</summary>
internal readonly record struct WordChange(string Before, string After)
{
    public bool IsKept => string.Equals(Before, After, StringComparison.Ordinal);
}

/// <summary>Compares two texts word by word.</summary>
internal static class WordChanges
{
    public static IReadOnlyList<WordChange> Between(string before, string after, WordSegmenter words) => Between(before, after, words.Cut);

    /// <param name="cut">Cuts a text into what is kept or changed as one.</param>
    public static IReadOnlyList<WordChange> Between(string before, string after, Func<string, string[]> cut)
    {
        DiffResult diff = new Differ().CreateCustomDiffs(before, after, ignoreWhiteSpace: false, cut);
        List<WordChange> changes = [];
        int done = 0;
        foreach (DiffBlock block in diff.DiffBlocks)
        {
            string kept = Join(diff.PiecesOld, done, block.DeleteStartA - done);
            Add(changes, new WordChange(kept, kept));
            Add(changes, new WordChange(Join(diff.PiecesOld, block.DeleteStartA, block.DeleteCountA), Join(diff.PiecesNew, block.InsertStartB, block.InsertCountB)));
            done = block.DeleteStartA + block.DeleteCountA;
        }

        string last = Join(diff.PiecesOld, done, diff.PiecesOld.Length - done);
        Add(changes, new WordChange(last, last));
        return Bridged(changes);
    }

    private static void Add(List<WordChange> changes, WordChange change)
    {
        if (change.Before.Length + change.After.Length > 0)
            changes.Add(change);
    }

    /// <summary>A letter that stays between two changes makes three of what a reader sees as one.</summary>
    private static List<WordChange> Bridged(List<WordChange> changes)
    {
        List<WordChange> bridged = [];
        for (int i = 0; i < changes.Count; i++)
        {
            bool isBridge = i > 0 && i + 1 < changes.Count && changes[i] is { IsKept: true, Before: [var letter] } && char.IsLetter(letter);
            bool joins = i > 0 && !bridged[^1].IsKept && (isBridge || !changes[i].IsKept);
            if (joins)
                bridged[^1] = new WordChange(bridged[^1].Before + changes[i].Before, bridged[^1].After + changes[i].After);
            else
                bridged.Add(changes[i]);
        }

        return bridged;
    }

    private static string Join(IReadOnlyList<string> pieces, int start, int count) => string.Concat(pieces.Skip(start).Take(count));
}

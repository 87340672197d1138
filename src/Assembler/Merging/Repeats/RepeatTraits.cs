using System.Globalization;
using DevZoneDocs.Assembler.Merging.Stories;
using DevZoneDocs.Assembler.Program;

namespace DevZoneDocs.Assembler.Merging.Repeats;

/// <summary>
/// What a repeated piece has that a copy of it must not simply have, too: bookmarks, and lists that begin again in each. A list
/// begins again where a piece has more than one item of it; where the piece is the item, the list goes on.
/// </summary>
internal sealed class RepeatTraits
{
    private readonly HashSet<int> _lists;
    private readonly bool _hasBookmarks;

    public RepeatTraits(IReadOnlyList<Operation> operations)
    {
        _hasBookmarks = operations.Any(HasBookmarks);
        _lists = [.. Restarted(Count(operations))];
    }

    public bool IsPlain => !_hasBookmarks && _lists.Count == 0;

    /// <param name="piece">What the item came to.</param>
    /// <param name="isFirst">Whether no other came before it.</param>
    public void Tend(IEnumerable<Mark> piece, bool isFirst, DocumentLedger document)
    {
        if (_hasBookmarks)
            document.Bookmarks.Tend([.. piece]);
        if (!isFirst && _lists.Count > 0)
            Restart(piece, document.Lists);
    }

    /// <summary>A list that has begun again in a piece inside is another list by now.</summary>
    private void Restart(IEnumerable<Mark> piece, ListRestarts restarts)
    {
        Dictionary<int, int> begun = [];
        foreach (Mark item in piece.Where(mark => mark.Kind == MarkKind.ListItem && mark.Id.Length == 0))
        {
            int list = item.Template.Item.List;
            if (!_lists.Contains(list))
                continue;
            if (!begun.TryGetValue(list, out int restarted))
                begun.Add(list, restarted = restarts.Begin(list));
            item.Id = restarted.ToString(CultureInfo.InvariantCulture);
            item.Turn();
        }
    }

    private static bool HasBookmarks(Operation operation) =>
        operation.Marks.Any(mark => mark.Kind == MarkKind.BookmarkStart) || operation.Children.Any(HasBookmarks);

    private static IEnumerable<int> Restarted(Dictionary<(int List, int Level), int> items) => items
        .GroupBy(item => item.Key.List)
        .Where(list => list.MinBy(item => item.Key.Level).Value > 1)
        .Select(list => list.Key);

    /// <summary>How many items of each list and level there are, where 2 stands for many.</summary>
    private static Dictionary<(int List, int Level), int> Count(IReadOnlyList<Operation> operations)
    {
        Dictionary<(int, int), int> counts = [];
        foreach (Operation operation in operations)
        {
            foreach (((int, int) item, int count) in Count(operation))
                counts[item] = counts.GetValueOrDefault(item) + count;
        }

        return counts;
    }

    private static Dictionary<(int List, int Level), int> Count(Operation operation)
    {
        if (operation is IfBlock condition)
            return Larger(Count(condition.Then), Count(condition.Otherwise));
        Dictionary<(int List, int Level), int> inner = Count(operation.Children);
        if (operation is EachBlock)
            return inner.ToDictionary(item => item.Key, _ => 2);
        foreach (MarkTemplate mark in operation.Marks.Where(mark => mark.Kind == MarkKind.ListItem))
            inner[mark.Item] = inner.GetValueOrDefault(mark.Item) + 1;
        return inner;
    }

    private static Dictionary<(int List, int Level),
        int> Larger(Dictionary<(int List, int Level), int> one, Dictionary<(int List, int Level), int> other) =>
        one.Keys.Union(other.Keys).ToDictionary(item => item, item => Math.Max(one.GetValueOrDefault(item), other.GetValueOrDefault(item)));
}

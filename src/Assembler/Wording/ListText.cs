namespace DevZoneDocs.Assembler.Wording;

/// <summary>Names in a row: A、B和C. Titles in 《》 and words in “” that adjoin take no 、 between them (GB/T 15834-2011 4.5.3.5).</summary>
public static class ListText
{
    public static string Join(IReadOnlyList<string> items)
    {
        if (items.Count < 2)
            return string.Concat(items);
        IEnumerable<string> linked = items.Skip(1).Select((item, index) => Link(items, index) + item);
        return items[0] + string.Concat(linked);
    }

    private static string Link(IReadOnlyList<string> items, int left)
    {
        if (left == items.Count - 2)
            // 和 inside a name would hide where the last name begins.
            return items.Any(item => item.Contains('和', StringComparison.Ordinal)) ? "以及" : "和";
        bool isMarked = (items[left], items[left + 1]) is ([.., '》'], ['《', ..]) or ([.., '”'], ['“', ..]);
        return isMarked ? "" : "、";
    }
}

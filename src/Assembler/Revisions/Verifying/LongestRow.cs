namespace DevZoneDocs.Assembler.Revisions.Verifying;

/// <summary>The longest row of numbers that never falls (longest non-decreasing subsequence, by patience sorting).</summary>
internal static class LongestRow
{
    /// <returns>The indices of one such row, in their order.</returns>
    public static IReadOnlyList<int> Of(IReadOnlyList<long> numbers)
    {
        List<int> ends = [];
        int[] before = new int[numbers.Count];
        for (int i = 0; i < numbers.Count; i++)
        {
            int low = 0;
            int high = ends.Count;
            while (low < high)
            {
                int middle = (low + high) / 2;
                if (numbers[ends[middle]] <= numbers[i])
                    low = middle + 1;
                else
                    high = middle;
            }

            before[i] = low > 0 ? ends[low - 1] : -1;
            if (low == ends.Count)
                ends.Add(i);
            else
                ends[low] = i;
        }

        List<int> row = [];
        for (int i = ends.Count > 0 ? ends[^1] : -1; i >= 0; i = before[i])
            row.Add(i);
        row.Reverse();
        return row;
    }
}

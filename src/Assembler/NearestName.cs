namespace DevZoneDocs.Assembler;

/// <summary>The known name that a mistyped one most likely stands for: few edits away, or sharing the greater part of its characters.</summary>
public static class NearestName
{
    /// <summary>Longer names are never typed by a person, and the distance costs the product of the lengths.</summary>
    private const int LongestName = 64;

    /// <summary>The nearest of the known names, the first of equals; null where none is near.</summary>
    public static string? Of(string name, IEnumerable<string> known) => name.Length is 0 or > LongestName
        ? null
        : known
            .Where(candidate => candidate.Length is > 0 and <= LongestName)
            .Select(candidate => (Name: candidate, Distance: Distance(name, candidate), Shared: SharedRun(name, candidate)))
            .Where(match => IsNear(name, match.Name, match.Distance, match.Shared))
            .OrderBy(match => match.Distance)
            .ThenByDescending(match => match.Shared)
            .FirstOrDefault()
            .Name;

    /// <summary>
    /// The known name that differs by a slip of the pen and by nothing else; null where none does. A Chinese name of another length is
    /// another name (项目数 is no slip of 项目), and of two characters one alone says too little.
    /// </summary>
    public static string? Slip(string name, IEnumerable<string> known) => name.Length is 0 or > LongestName
        ? null
        : known
            .Where(candidate => candidate.Length is > 0 and <= LongestName && (char.IsAscii(name[0]) ? char.IsAscii(candidate[0]) : candidate.Length == name.Length))
            .Select(candidate => (Name: candidate, Distance: Distance(name, candidate)))
            .Where(match => match.Distance <= Math.Max(name.Length, match.Name.Length) / 3)
            .OrderBy(match => match.Distance)
            .FirstOrDefault()
            .Name;

    private static bool IsNear(string name, string candidate, int distance, int shared)
    {
        int longer = Math.Max(name.Length, candidate.Length);
        int shorter = Math.Min(name.Length, candidate.Length);
        // A name with no character in common is no other spelling of one.
        return (distance < longer && distance <= Math.Max(1, longer / 3)) || (shared >= 2 && shared * 2 >= shorter);
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours.</summary>
    private static int Distance(string left, string right)
    {
        int[,] cost = new int[left.Length + 1, right.Length + 1];
        for (int i = 0; i <= left.Length; i++)
        {
            for (int j = 0; j <= right.Length; j++)
                cost[i, j] = i == 0 || j == 0 ? i + j : Cheapest(cost, left, right, i, j);
        }

        return cost[left.Length, right.Length];
    }

    private static int Cheapest(int[,] cost, string left, string right, int i, int j)
    {
        int replace = cost[i - 1, j - 1] + (Same(left[i - 1], right[j - 1]) ? 0 : 1);
        int best = Math.Min(replace, Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1);
        bool swapped = i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]);
        return swapped ? Math.Min(best, cost[i - 2, j - 2] + 1) : best;
    }

    /// <summary>The length of the longest run of characters that stands in both.</summary>
    private static int SharedRun(string left, string right)
    {
        int longest = 0;
        int[] previous = new int[right.Length + 1];
        foreach (char character in left)
        {
            int[] current = new int[right.Length + 1];
            for (int j = 1; j <= right.Length; j++)
            {
                current[j] = Same(character, right[j - 1]) ? previous[j - 1] + 1 : 0;
                longest = Math.Max(longest, current[j]);
            }

            previous = current;
        }

        return longest;
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}

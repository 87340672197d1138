namespace DevZoneDocs.Assembler.Checks.Data.Placed;

/// <summary>Finds which of many names a text holds, in one pass over the text however many they are.</summary>
internal sealed class NamesInText
{
    /// <summary>Longer names are few, and looked for one by one.</summary>
    private const int LongestLookedUp = 40;

    private readonly HashSet<string> _names;
    private readonly List<string> _long;
    private readonly List<int> _lengths;

    public NamesInText(IEnumerable<string> names)
    {
        ILookup<bool, string> all = names.Where(name => name.Length > 0).Distinct().ToLookup(name => name.Length > LongestLookedUp);
        _long = [.. all[true]];
        _names = new HashSet<string>(all[false], StringComparer.Ordinal);
        _lengths = [.. _names.Select(name => name.Length).Distinct()];
    }

    /// <summary>The names in the text, each once.</summary>
    public IReadOnlyCollection<string> In(string text)
    {
        HashSet<string> found = new(_long.Where(name => text.Contains(name, StringComparison.Ordinal)), StringComparer.Ordinal);
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int start = 0; start < text.Length; start++)
        {
            foreach (int length in _lengths)
            {
                if (start + length <= text.Length && lookup.TryGetValue(text.AsSpan(start, length), out string? name))
                    found.Add(name);
            }
        }

        return found;
    }
}

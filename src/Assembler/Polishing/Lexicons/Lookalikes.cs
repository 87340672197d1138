namespace DevZoneDocs.Assembler.Polishing.Lexicons;

/// <summary>Characters that are written for each other by mistake, because they sound or look alike (同音字、形近字).</summary>
internal sealed class Lookalikes
{
    private readonly Dictionary<char, List<int>> _rows = [];

    public Lookalikes(IEnumerable<string> rows)
    {
        foreach ((int i, string row) in rows.Index())
        {
            foreach (char letter in row.Distinct())
                (_rows.TryGetValue(letter, out List<int>? known) ? known : _rows[letter] = []).Add(i);
        }
    }

    public bool Are(char left, char right) => left != right
        && _rows.TryGetValue(left, out List<int>? own) && _rows.TryGetValue(right, out List<int>? others) && own.Exists(others.Contains);
}

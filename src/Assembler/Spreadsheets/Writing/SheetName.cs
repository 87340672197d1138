namespace DevZoneDocs.Assembler.Spreadsheets.Writing;

/// <summary>Names that a sheet may bear.</summary>
internal static class SheetName
{
    private const int Longest = 31;
    private const string Forbidden = "[]:*?/\\'";

    /// <summary>The name as far as a sheet may bear it, different from those that are taken.</summary>
    public static string Of(string wanted, ICollection<string> taken)
    {
        bool IsForbidden(char sign) => Forbidden.Contains(sign, StringComparison.Ordinal) || char.IsControl(sign);
        string name = Cut(string.Concat(wanted.Select(sign => IsForbidden(sign) ? ' ' : sign)).Trim(), Longest);
        string free = name.Length == 0 ? "表" : name;
        for (int i = 2; taken.Contains(free, StringComparer.OrdinalIgnoreCase); i++)
            free = $"{Cut(name, Longest - 4)}_{i}";
        taken.Add(free);
        return free;
    }

    /// <summary>As formulas name it.</summary>
    public static string Quoted(string name) => $"'{name.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Cut(string text, int longest)
    {
        if (text.Length <= longest)
            return text;
        return text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)];
    }
}

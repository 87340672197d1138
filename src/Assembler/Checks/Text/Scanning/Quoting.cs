namespace DevZoneDocs.Assembler.Checks.Text.Scanning;

/// <summary>Cuts the words that a finding quotes, with enough around them to find them in the document.</summary>
internal static class Quoting
{
    private const int Before = 14;
    private const int After = 8;
    private const int Longest = 60;

    public static string Around(string text, string plain, int start, int end)
    {
        int from = start;
        while (from > 0 && start - from < Before && !"。；！？，：".Contains(plain[from - 1], StringComparison.Ordinal))
            from--;
        int to = Math.Min(end, text.Length);
        while (to < text.Length && to - end < After && !"。；！？，：".Contains(plain[to], StringComparison.Ordinal))
            to++;
        return Short(text[from..to]);
    }

    public static string Short(string text, int longest = Longest) =>
        text.Length <= longest ? text : $"{text[..(longest / 2)]}…{text[^(longest / 3)..]}";
}

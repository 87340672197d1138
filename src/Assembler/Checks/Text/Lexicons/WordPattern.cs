using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Checks.Text.Lexicons;

/// <summary>Words of a table, as a part of a pattern.</summary>
internal static class WordPattern
{
    /// <summary>Any of the words, the longest that stands; without words, nothing that any text has.</summary>
    public static string AnyOf(IEnumerable<string> words)
    {
        string[] longestFirst = [.. words.OrderByDescending(word => word.Length).Select(Regex.Escape)];
        return longestFirst.Length == 0 ? "(?!)" : $"(?:{string.Join('|', longestFirst)})";
    }
}

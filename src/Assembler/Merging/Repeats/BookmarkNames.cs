using System.Globalization;
using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Program;

namespace DevZoneDocs.Assembler.Merging.Repeats;

/// <summary>
/// Gives the bookmarks of repeated pieces names of their own, and lets what refers to them from within the piece follow. The
/// first keeps its name, and so does what refers to it from outside.
/// </summary>
/// <param name="reserved">All names that the template has.</param>
internal sealed partial class BookmarkNames(IReadOnlySet<string> reserved)
{
    private const int LongestName = 40;

    private readonly HashSet<string> _claimed = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _copies = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="piece">What one item of a list came to; the pieces inside it have been tended before.</param>
    public void Tend(IReadOnlyList<Mark> piece)
    {
        Dictionary<string, string> names = new(StringComparer.OrdinalIgnoreCase);
        foreach (Mark start in piece.Where(mark => mark.Kind == MarkKind.BookmarkStart))
        {
            if (!start.IsNamed)
                start.Name = Unique(start.Name);
            start.IsNamed = true;
            names.TryAdd(start.Template.Name, start.Name);
        }

        foreach (Mark use in piece.Where(mark => mark.Kind == MarkKind.BookmarkUse && names.Count > 0 && !mark.IsNamed))
        {
            if (Rename(use.Name, names) is { } renamed)
                (use.Name, use.IsNamed) = (renamed, true);
        }
    }

    private string Unique(string name)
    {
        if (_claimed.Add(name))
            return name;
        while (true)
        {
            int copy = _copies[name] = _copies.GetValueOrDefault(name, 1) + 1;
            string suffix = string.Create(CultureInfo.InvariantCulture, $"_{copy}");
            string candidate = name[..Math.Min(name.Length, LongestName - suffix.Length)] + suffix;
            if (!reserved.Contains(candidate) && _claimed.Add(candidate))
                return candidate;
        }
    }

    /// <summary>The instruction with its bookmark's new name, or null where it names none of these.</summary>
    private static string? Rename(string instruction, Dictionary<string, string> names)
    {
        bool isRenamed = false;
        string renamed = Words().Replace(instruction, word =>
        {
            if (!names.TryGetValue(word.Value, out string? name))
                return word.Value;
            isRenamed = true;
            return name;
        });
        return isRenamed ? renamed : null;
    }

    [GeneratedRegex(@"[\w.]+")]
    private static partial Regex Words();
}

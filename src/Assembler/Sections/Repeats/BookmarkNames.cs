using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections.Repeats;

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
    private readonly Dictionary<BookmarkStart, string> _origins = [];
    private readonly HashSet<OpenXmlElement> _resolved = [];

    /// <param name="piece">What one item of a list came to; the pieces inside it have been tended before.</param>
    public void Tend(IReadOnlyList<OpenXmlElement> piece)
    {
        Dictionary<string, string> names = new(StringComparer.OrdinalIgnoreCase);
        List<OpenXmlElement> all = [.. piece.SelectMany(element => CompactRow.PassedBy(element).Prepend(element))];
        foreach (BookmarkStart start in all.OfType<BookmarkStart>().Where(start => start.Name?.Value is not null))
        {
            if (_origins.TryAdd(start, start.Name!.Value!))
                start.Name = Unique(start.Name.Value!);
            names.TryAdd(_origins[start], start.Name.Value!);
        }

        foreach (OpenXmlElement reference in all.Where(element => names.Count > 0 && !_resolved.Contains(element)))
            Follow(reference, names);
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

    private void Follow(OpenXmlElement reference, Dictionary<string, string> names)
    {
        switch (reference)
        {
            case Hyperlink { Anchor.Value: { } anchor } link when names.TryGetValue(anchor, out string? name):
                link.Anchor = name;
                _resolved.Add(link);
                break;
            case FieldCode code when Rename(code.Text, names) is { } text:
                code.Text = text;
                _resolved.Add(code);
                break;
            case SimpleField { Instruction.Value: { } instruction } field when Rename(instruction, names) is { } text:
                field.Instruction = text;
                _resolved.Add(field);
                break;
            default:
                break;
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

using System.Globalization;
using System.Text;

namespace DevZoneDocs.Assembler.Periods;

/// <summary>What any text of the period data must be: one line of visible characters.</summary>
internal static class PlainText
{
    private const string ClosingMarks = "。；，、;,";

    /// <summary>The code points that may not stand in a text, each once: controls, line breaks, direction and zero-width marks, halves of pairs.</summary>
    public static IReadOnlyList<int> Faults(string text)
    {
        List<int> faults = [];
        for (int i = 0; i < text.Length; i++)
        {
            bool whole = Rune.TryGetRuneAt(text, i, out Rune rune);
            int point = whole ? rune.Value : text[i];
            if ((!whole || IsFault(rune)) && !faults.Contains(point))
                faults.Add(point);
            i += whole ? rune.Utf16SequenceLength - 1 : 0;
        }

        return faults;
    }

    /// <summary>In characters as people count them, of which those beyond the first plane take two places.</summary>
    public static bool IsLongerThan(string text, int longest) =>
        text.Length > longest && (text.Length > longest * 2 || text.EnumerateRunes().Count() > longest);

    /// <summary>Without the sentence's closing mark: the template writes it.</summary>
    public static string WithoutClosingMark(string text) => text.AsSpan().TrimEnd().TrimEnd(ClosingMarks).TrimEnd().ToString();

    /// <summary>For a message: short, and with every invisible character spelled out.</summary>
    public static string Visible(string text, int longest = 40)
    {
        if (text.Length <= longest && IsVisible(text))
            return text;
        StringBuilder visible = new();
        foreach (Rune rune in text.EnumerateRunes().Take(longest))
            visible.Append(IsFault(rune) ? string.Create(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}") : rune.ToString());
        return text.EnumerateRunes().Skip(longest).Any() ? $"{visible}…" : visible.ToString();
    }

    private static bool IsVisible(string text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (IsFault(rune))
                return false;
        }

        return true;
    }

    private static bool IsFault(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || rune == Rune.ReplacementChar
        || (rune.Value & 0xFFFE) == 0xFFFE;
}

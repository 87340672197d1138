using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Tests.Polishing.Tracking;

/// <summary>What a model might make of a sentence, by chance: words go, come, and change; slots that are no facts move about.</summary>
internal static partial class RandomReply
{
    private static readonly string[] New = ["持续", "扎实", "稳步", "着力", "统筹", "，", "切实", "推动", "不断优化"];

    /// <param name="isFact">Whether a slot of the name may not change places with others of its kind.</param>
    public static string To(string text, Func<string, bool> isFact, Random random)
    {
        List<string> parts = [.. Part().Matches(text).Select(match => match.Value)];
        for (int changes = random.Next(1, 5); changes > 0; changes--)
            Change(parts, isFact, random);
        return string.Concat(parts);
    }

    private static void Change(List<string> parts, Func<string, bool> isFact, Random random)
    {
        int at = random.Next(parts.Count);
        string part = parts[at];
        bool isSlot = part[0] == '⟦';
        if (!isSlot && random.Next(3) == 0)
        {
            parts.RemoveAt(at);
        }
        else if (!isSlot && random.Next(2) == 0)
        {
            parts[at] = New[random.Next(New.Length)];
        }
        else if (isSlot && !isFact(part[1..^1]) && random.Next(2) == 0)
        {
            parts.RemoveAt(at);
            parts.Insert(random.Next(parts.Count + 1), part);
        }
        else
        {
            parts.Insert(random.Next(parts.Count + 1), New[random.Next(New.Length)]);
        }

        if (parts.Count == 0)
            parts.Add(New[0]);
    }

    [GeneratedRegex("⟦N\\d+⟧|.{1,2}?(?=⟦|$)|[^⟦]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}

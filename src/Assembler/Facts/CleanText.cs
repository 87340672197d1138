using System.Globalization;
using System.Text;

namespace DevZoneDocs.Assembler.Facts;

/// <summary>Text that a document can hold, made of any text: lines and tabs stay, and what XML or a reader could not bear goes.</summary>
internal static class CleanText
{
    /// <param name="removed">The code points that had to go, each once.</param>
    public static string Of(string text, out IReadOnlyList<int> removed)
    {
        removed = [];
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~') || !NeedsWork(text))
            return text;
        StringBuilder clean = new(text.Length);
        List<int> gone = [];
        for (int i = 0; i < text.Length; i++)
        {
            bool isWhole = Rune.TryGetRuneAt(text, i, out Rune rune);
            int point = isWhole ? rune.Value : text[i];
            if (IsLineEnd(point, text, i))
                clean.Append('\n');
            else if (isWhole && !IsRefused(rune))
                clean.Append(text, i, rune.Utf16SequenceLength);
            else if (point != '\r' && !gone.Contains(point))
                gone.Add(point);
            i += isWhole ? rune.Utf16SequenceLength - 1 : 0;
        }

        removed = gone;
        return clean.ToString();
    }

    private static bool NeedsWork(string text)
    {
        foreach (char character in text)
        {
            if (character < ' ' ? character is not ('\t' or '\n') : character > '~' && (char.IsSurrogate(character) || IsRefused(character) || character is '\u0085' or '\u2028' or '\u2029'))
                return true;
        }

        return false;
    }

    /// <summary>Lines end in many ways; \r goes where \n follows.</summary>
    private static bool IsLineEnd(int point, string text, int at) => point switch
    {
        '\r' => at + 1 == text.Length || text[at + 1] != '\n',
        '\n' or '\v' or 0x85 or 0x2028 or 0x2029 => true,
        _ => false,
    };

    private static bool IsRefused(char character) => Rune.TryCreate(character, out Rune rune) && IsRefused(rune);

    // Marks that turn the direction of a text around can make it read as another (Trojan Source).
    private static bool IsRefused(Rune rune) =>
        (Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control && rune.Value != '\t')
        || rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFEFF or (>= 0xFDD0 and <= 0xFDEF)
        || (rune.Value & 0xFFFE) == 0xFFFE;
}

using System.Text;

namespace DevZoneDocs.Assembler.Language;

/// <summary>
/// One text in two forms of one length: without its stray spaces, as findings quote it, and with its punctuation in full width
/// and its digits in half width besides, as the checks read it.
/// </summary>
internal sealed record PlainForm(string Text, string Plain, int StraySpaces)
{
    public static PlainForm Of(string raw)
    {
        StringBuilder text = new(raw.Length);
        string trimmed = raw.Trim();
        int stray = 0;
        for (int i = 0; i < trimmed.Length; i++)
        {
            if (!Letters.IsSpace(trimmed[i]))
            {
                text.Append(trimmed[i]);
                continue;
            }

            int end = i;
            while (end < trimmed.Length && Letters.IsSpace(trimmed[end]))
                end++;
            bool isInside = end < trimmed.Length && text.Length > 0;
            if (isInside && Keeps(text, trimmed.AsSpan(end)))
                text.Append(' ');
            else if (isInside)
                stray++;
            i = end - 1;
        }

        string kept = text.ToString();
        return new PlainForm(kept, string.Create(kept.Length, kept, Unify), stray);
    }

    /// <summary>Spaces belong between words in Latin letters, and before a figure that follows a number in a list.</summary>
    private static bool Keeps(StringBuilder before, ReadOnlySpan<char> rest)
    {
        char left = before[^1];
        char right = rest[0];
        if (char.IsAscii(left) && char.IsAscii(right) && (Letters.IsLatin(left) || Letters.IsLatin(right)))
            return true;
        bool isListNumber = left == '.' && before.Length <= 3 && char.IsAsciiDigit(right);
        bool isTwoNumbers = char.IsAsciiDigit(left) && char.IsAsciiDigit(right) && !IsGroupOfThree(rest);
        return isListNumber || isTwoNumbers;
    }

    private static bool IsGroupOfThree(ReadOnlySpan<char> rest) =>
        rest.Length >= 3 && !rest[..3].ContainsAnyExceptInRange('0', '9') && (rest.Length == 3 || !char.IsAsciiDigit(rest[3]));

    private static void Unify(Span<char> plain, string text)
    {
        for (int i = 0; i < plain.Length; i++)
            plain[i] = Letters.Plain(text, i);
    }
}

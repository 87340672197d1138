using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Polishing.Reading;

/// <summary>Finds what must be kept to the letter: slots, marks, blanks, quotations, titles, document numbers, codes.</summary>
internal static partial class FixedMarks
{
    /// <returns>A length of 0 where nothing of the kind begins at the place.</returns>
    public static (TokenKind Kind, int Length) At(string text, int start)
    {
        char first = text[start];
        if (first is '⟦' or '【' or '〖' or '《' or '“' or '〔' or '{' or '<' or '□' or '×' or '*' or '_' or 'X' or 'x' or '★' or '※' or '▲' or '●' or '■' or '^' or '=' or '〈' or '①' or >= '①' and <= '⑳')
        {
            Match match = Marker().Match(text, start);
            if (match.Success)
                return (TokenKind.Marker, match.Length);
        }

        bool isLatin = char.IsAsciiLetter(first) || (char.IsAsciiDigit(first) && (start == 0 || !char.IsAsciiLetterOrDigit(text[start - 1])));
        Match code = isLatin ? Code().Match(text, start) : Match.Empty;
        return code.Success ? (TokenKind.Code, code.Length) : (TokenKind.Punctuation, 0);
    }

    [GeneratedRegex(@"\G(?:⟦[^⟧\n]{0,40}⟧|【[^】\n]{0,80}】|〖[^〗\n]{0,40}〗|《[^》\n]{1,80}》|“[^”\n]{1,200}”|〔\d{4}〕(?:第?\d{1,5}号)?|\{{1,2}[^}\n]{1,40}\}{1,2}|〈[^〉\n]{1,40}〉|<[^>\n]{1,40}>|□+|×+|[*]{2,}|_{2,}|[Xx]{2,}|={2,}|[★※▲●■^①-⑳])", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();

    // A code has a letter that is no unit's, or is a number of a telephone, a plot, a line.
    [GeneratedRegex(@"\G(?:[A-Za-z][A-Za-z0-9]*(?:[.+\-/_][A-Za-z0-9]+)*|\d+(?:\+[A-Za-z\d]+)+|\d+[A-Z](?![a-zA-Z])|\d+(?:-\d+){2,}|\d{3,4}-\d{7,8}|\d{11,})", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}

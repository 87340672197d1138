using System.Text;

namespace DevZoneDocs.Assembler.Sections.Tags;

/// <summary>Cuts the inside of a tag into names, numbers, quoted texts and signs. Word's curly quotes are quotes, too.</summary>
internal static class TagLexer
{
    private static readonly string[] Signs = ["==", "!=", "<=", ">=", "<", ">", "|", ":", "(", ")", "."];

    /// <returns>The tokens, or null with the text at which the lexer stopped.</returns>
    public static IReadOnlyList<Token>? TryRead(string text, out string stoppedAt)
    {
        List<Token> tokens = [];
        stoppedAt = "";
        int i = 0;
        while (i < text.Length)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            if (ReadOne(text, i) is not { } token)
            {
                stoppedAt = text[i..];
                return null;
            }

            tokens.Add(token);
            i += token.Length;
        }

        return tokens;
    }

    private static Token? ReadOne(string text, int start)
    {
        char first = text[start];
        if (IsQuote(first))
            return ReadQuoted(text, start);
        if (char.IsAsciiDigit(first) || (first == '-' && start + 1 < text.Length && char.IsAsciiDigit(text[start + 1])))
            return ReadNumber(text, start);
        if (IsNameStart(first))
            return ReadName(text, start);
        string? sign = Array.Find(Signs, candidate => string.CompareOrdinal(text, start, candidate, 0, candidate.Length) == 0);
        return sign is null ? FullWidth(first) : new Token(TokenKind.Sign, sign, sign.Length);
    }

    /// <summary>An input method writes ｜ and ： where the grammar says | and :.</summary>
    private static Token? FullWidth(char sign) => sign switch
    {
        '｜' => new Token(TokenKind.Sign, "|", 1),
        '：' => new Token(TokenKind.Sign, ":", 1),
        '（' => new Token(TokenKind.Sign, "(", 1),
        '）' => new Token(TokenKind.Sign, ")", 1),
        _ => null,
    };

    private static Token? ReadQuoted(string text, int start)
    {
        StringBuilder value = new();
        for (int i = start + 1; i < text.Length; i++)
        {
            if (IsQuote(text[i]))
                return new Token(TokenKind.Text, value.ToString(), i + 1 - start);
            value.Append(text[i]);
        }

        return null;
    }

    private static Token? ReadNumber(string text, int start)
    {
        int end = start + 1;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
            end++;

        // A name may begin with digits: 3号地块, 03省道.
        if (end < text.Length && IsNameStart(text[end]))
            return text[start] == '-' ? null : ReadName(text, start);
        return new Token(TokenKind.Number, text[start..end], end - start);
    }

    private static Token ReadName(string text, int start)
    {
        int end = start + 1;
        while (end < text.Length && IsNamePart(text[end]))
            end++;
        return new Token(TokenKind.Name, text[start..end], end - start);
    }

    private static bool IsQuote(char c) => c is '\'' or '"' or '‘' or '’' or '“' or '”';

    private static bool IsNameStart(char c) => char.IsLetter(c) || c is '_' or '@';

    // Names of indicators and projects hold hyphens, brackets, dashes and middle dots (一期（翁垟片）, industrial-output).
    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c is '_' or '-' or '—' or '·' or '（' or '）' or '、' or '%' or '/';
}

/// <summary>A token of a tag and how many characters of the tag it takes.</summary>
internal sealed record Token(TokenKind Kind, string Text, int Length);

internal enum TokenKind
{
    Name,
    Number,
    Text,
    Sign,
}

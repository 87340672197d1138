using System.Globalization;

namespace DevZoneDocs.Assembler.Sections.Tags;

/// <summary>Cuts the inside of a tag into names, numbers, quoted texts and signs. Word's curly quotes are quotes, too.</summary>
internal static class TagLexer
{
    private const string SingleQuotes = "'‘’";
    private const string DoubleQuotes = "\"“”";
    private static readonly string[] Signs = ["==", "!=", "<=", ">=", "<", ">", "|", ":", "(", ")", "."];

    /// <returns>The tokens, or null with the text at which the lexer stopped.</returns>
    public static IReadOnlyList<TagToken>? TryRead(string text, out string stoppedAt)
    {
        List<TagToken> tokens = [];
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

    private static TagToken? ReadOne(string text, int start)
    {
        char first = text[start];
        if (IsQuote(first))
            return ReadQuoted(text, start);
        if (first is '[' or '［')
            return ReadQuotedName(text, start);
        if (char.IsAsciiDigit(first) || (first == '-' && start + 1 < text.Length && char.IsAsciiDigit(text[start + 1])))
            return ReadNumber(text, start);
        if (IsNameStart(first))
            return ReadName(text, start);
        string? sign = Array.Find(Signs, candidate => StandsAt(text, start, candidate));
        return sign is null ? FullWidth(first) : new TagToken(TagTokenKind.Sign, sign, sign.Length);
    }

    private static bool StandsAt(string text, int start, string sign)
    {
        for (int i = 0; i < sign.Length; i++)
        {
            if (start + i >= text.Length || Narrow(text[start + i]) != sign[i])
                return false;
        }

        return true;
    }

    private static char Narrow(char sign) => sign switch
    {
        '＝' => '=',
        '＜' => '<',
        '＞' => '>',
        '！' => '!',
        _ => sign,
    };

    /// <summary>An input method writes ｜ and ： where the grammar says | and :.</summary>
    private static TagToken? FullWidth(char sign) => sign switch
    {
        '｜' => new TagToken(TagTokenKind.Sign, "|", 1),
        '：' => new TagToken(TagTokenKind.Sign, ":", 1),
        '（' => new TagToken(TagTokenKind.Sign, "(", 1),
        '）' => new TagToken(TagTokenKind.Sign, ")", 1),
        '≥' => new TagToken(TagTokenKind.Sign, ">=", 1),
        '≤' => new TagToken(TagTokenKind.Sign, "<=", 1),
        '≠' => new TagToken(TagTokenKind.Sign, "!=", 1),
        _ => null,
    };

    private static TagToken? ReadQuoted(string text, int start)
    {
        // Word curls a straight quote either way, but never a single one into a double one.
        string closing = SingleQuotes.Contains(text[start], StringComparison.Ordinal) ? SingleQuotes : DoubleQuotes;
        int end = text.AsSpan(start + 1).IndexOfAny(closing);
        return end < 0 ? null : new TagToken(TagTokenKind.Text, text.Substring(start + 1, end), end + 2);
    }

    /// <summary>A name with spaces, dots or signs in it: <c>['总 产值']</c>.</summary>
    private static TagToken? ReadQuotedName(string text, int start)
    {
        if (start + 1 >= text.Length || !IsQuote(text[start + 1]) || ReadQuoted(text, start + 1) is not { Text.Length: > 0 } name)
            return null;
        int end = start + 1 + name.Length;
        return end < text.Length && text[end] is ']' or '］' ? new TagToken(TagTokenKind.QuotedName, name.Text, name.Length + 2) : null;
    }

    private static TagToken? ReadNumber(string text, int start)
    {
        int end = Digits(text, start + 1);
        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
            end = Digits(text, end + 1);

        // A name may begin with digits: 3号地块, 1—9月产值.
        if (ReadName(text, start) is var name && name.Text.Any(IsNameStart))
            return text[start] == '-' ? null : name;
        return new TagToken(TagTokenKind.Number, text[start..end], end - start);
    }

    private static int Digits(string text, int from)
    {
        while (from < text.Length && char.IsAsciiDigit(text[from]))
            from++;
        return from;
    }

    /// <summary>Brackets are of the name where they open and close within it, 翁垟（一期）; those around a condition are not.</summary>
    private static TagToken ReadName(string text, int start)
    {
        int end = start + 1;
        int open = 0;
        while (end < text.Length && (IsNamePart(text[end]) || IsBracket(text, start, end, open)))
        {
            open += text[end] is '（' or '(' ? 1 : text[end] is '）' or ')' ? -1 : 0;
            end++;
        }

        return new TagToken(TagTokenKind.Name, text[start..end], end - start);
    }

    private static bool IsBracket(string text, int start, int at, int open) => text[at] switch
    {
        '（' or '(' => text.AsSpan(at).IndexOfAny("）)") > 0 && text.AsSpan(start, at - start) is not ("and" or "or" or "not"),
        '）' or ')' => open > 0,
        _ => false,
    };

    private static bool IsQuote(char c) =>
        SingleQuotes.Contains(c, StringComparison.Ordinal) || DoubleQuotes.Contains(c, StringComparison.Ordinal);

    // A rare character of a place's name is a pair of surrogates; 〇 and Ⅱ are numbers and no digits.
    private static bool IsNameStart(char c) =>
        char.IsLetter(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == UnicodeCategory.LetterNumber || c is '_' or '@';

    // Names of indicators and projects hold hyphens, dashes and middle dots (industrial-output, 1—9月).
    private static bool IsNamePart(char c) => IsNameStart(c) || char.IsNumber(c) || c is '-' or '—' or '·' or '、' or '%' or '/';
}

/// <summary>A token of a tag and how many characters of the tag it takes.</summary>
internal sealed record TagToken(TagTokenKind Kind, string Text, int Length);

internal enum TagTokenKind
{
    Name,

    /// <summary>A name that is no word of the grammar, whatever it says.</summary>
    QuotedName,
    Number,
    Text,
    Sign,
}

using System.Buffers;
using DevZoneDocs.Assembler.Polishing.Lexicons;

namespace DevZoneDocs.Assembler.Polishing.Reading;

/// <summary>Cuts a normalized text into tokens: what is fixed first (marks, periods, figures), then words between.</summary>
internal sealed class Tokenizer(PolishLexicon lexicon)
{
    private const string Stops = "，。；：！？、（）\n…—‘’,.:;!?()";
    private static readonly SearchValues<char> Counting = SearchValues.Create("零〇一二两俩三四五六七八九十百千万亿几数半翻持第首年月日季号周天每均全上下前头近最过去0123456789");
    private static readonly SearchValues<char> Numerals = SearchValues.Create("一二三四五六七八九十");
    private readonly QuantityScanner _quantities = new(lexicon.Figures);
    private readonly WordCutter _cutter = new(lexicon);

    public IReadOnlyList<Token> Read(string text)
    {
        List<Token> tokens = [];
        int done = 0;
        for (int i = 0; i < text.Length;)
        {
            if (Fixed(text, i, done) is not { } found)
            {
                i += Skipped(text, i);
                continue;
            }

            Words(text, done, found.Start, tokens);
            tokens.Add(found);
            done = i = found.Start + found.Text.Length;
        }

        Words(text, done, text.Length, tokens);
        return OrganNames.Fixed(text, Clauses(tokens));
    }

    private Token? Fixed(string text, int i, int floor)
    {
        (TokenKind kind, int length) = FixedMarks.At(text, i);
        if (kind == TokenKind.Marker)
            return new Token(kind, text.Substring(i, length), text.Substring(i, length), i);
        if (kind == TokenKind.Code && length > 0)
            return new Token(kind, text.Substring(i, length), text.Substring(i, length), i);
        // A word that holds a numeral, or a longer name of a time, is not cut.
        int word = lexicon.Words.At(text, i, out WordEntry? entry);
        if (word > 1 && entry!.Class is WordClass.Term or WordClass.Base && text.AsSpan(i, word).ContainsAny(Counting) && !(PeriodScanner.At(text, i) is { } longer && longer.Length > word) && !IsCounted(text, i, word))
            return WordCutter.Of(text, i, word, entry!);
        if (PeriodScanner.At(text, i) is { } period)
            return new Token(TokenKind.Period, period.Key, text.Substring(i, period.Length), i);
        if (Per(text, i) is { } per)
            return per;
        return _quantities.At(text, i, Floor(text, i, floor)) is { } quantity ? Of(text, quantity) : null;
    }

    // 十一 is a feast, and 十一名 a number of persons.
    private bool IsCounted(string text, int i, int word) => !text.AsSpan(i, word).ContainsAnyExcept(Numerals)
        && _quantities.At(text, i, i) is { } figure && figure.Start == i && figure.End > i + word;

    // 原则上年底 is 原则上 and 年底, not 原则 and 上年底.
    private int Skipped(string text, int i)
    {
        int length = lexicon.Words.At(text, i, out _);
        return Math.Max(1, length);
    }

    private static int Floor(string text, int i, int floor)
    {
        int at = i;
        while (at > floor && !Stops.Contains(text[at - 1], StringComparison.Ordinal))
            at--;
        return at;
    }

    private static Token Of(string text, (Quantity Quantity, int Start, int End) found)
    {
        string words = text[found.Start..found.End];
        return found.Quantity.IsNone
            ? new Token(TokenKind.Word, "Negation:未", words, found.Start) { Class = WordClass.Negation, Quantity = found.Quantity }
            : new Token(IsName(found.Quantity) ? TokenKind.Code : TokenKind.Quantity, found.Quantity.Key, words, found.Start) { Quantity = found.Quantity };
    }

    // Of a 220千伏变电站, the voltage is no measure but part of the name.
    private static bool IsName(Quantity quantity) => quantity is { Base: "千伏", Tells: QuantityKind.Level, Limit: Limit.Exact };

    // 每亩, 亩均 and /亩 are one.
    private Token? Per(string text, int i)
    {
        if (text[i] is '每' or '/' && string.CompareOrdinal(text, i + 1, "万元", 0, 2) == 0)
            return new Token(TokenKind.Word, "Per:万元", text.Substring(i, 3), i) { Class = WordClass.Scope };
        if (text[i] is '每' or '/')
        {
            int length = lexicon.Figures.Units.At(text, i + 1, out Unit? unit);
            return length > 0 ? new Token(TokenKind.Word, $"Per:{unit!.Base}", text.Substring(i, length + 1), i) { Class = WordClass.Scope } : null;
        }

        bool isMean = i + 1 < text.Length && text[i + 1] == '均' && text[i] is '亩' or '人' or '户' or '日' or '月' or '年';
        return isMean ? new Token(TokenKind.Word, $"Per:{(text[i] == '日' ? '天' : text[i])}", text.Substring(i, 2), i) { Class = WordClass.Scope } : null;
    }

    private void Words(string text, int start, int end, List<Token> tokens)
    {
        for (int i = start; i < end;)
        {
            if (Stops.Contains(text[i], StringComparison.Ordinal))
            {
                tokens.Add(new Token(TokenKind.Punctuation, text[i].ToString(), text[i].ToString(), i++));
                continue;
            }

            int stop = i;
            while (stop < end && !Stops.Contains(text[stop], StringComparison.Ordinal))
                stop++;
            tokens.AddRange(_cutter.Cut(text, i, stop));
            i = stop;
        }
    }

    private static List<Token> Clauses(List<Token> tokens)
    {
        int clause = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            tokens[i] = tokens[i] with { Clause = clause };
            if (tokens[i].Kind == TokenKind.Punctuation && tokens[i].Key is not ("、" or "—" or "（" or "）" or "…"))
                clause++;
        }

        return tokens;
    }
}

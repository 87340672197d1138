namespace DevZoneDocs.Assembler.Sections.Tags;

/// <summary>Finds the tags in a paragraph's text, whatever runs it is cut into.</summary>
internal static class TagScanner
{
    /// <returns>Tags and stray braces in the order of the text.</returns>
    public static IEnumerable<ScannedTag> Scan(string text)
    {
        int close = IndexOf(text, "}}", 0);
        int open = IndexOf(text, "{{", 0);
        int wide = WideBraces(text);
        if (wide >= 0)
            yield return new ScannedTag(wide, Math.Min(text.Length, wide + 2), TemplateMessages.WideBraces);
        while (open >= 0 || close >= 0)
        {
            if (open < 0 || (close >= 0 && close < open))
            {
                yield return new ScannedTag(close, close + 2, TemplateMessages.StrayClose);
                close = IndexOf(text, "}}", close + 2);
                continue;
            }

            // The closing brace is looked for once: a text of opening ones alone must not be searched to its end for each.
            close = close >= open + 2 || close < 0 ? close : IndexOf(text, "}}", open + 2);
            int next = IndexOf(text, "{{", open + 2);
            if (close < 0 || (next >= 0 && next < close))
            {
                yield return new ScannedTag(open, Math.Min(text.Length, open + 20), TemplateMessages.UnclosedTag);
                open = next;
                continue;
            }

            yield return new ScannedTag(open, close + 2, null);
            open = IndexOf(text, "{{", close + 2);
            close = IndexOf(text, "}}", close + 2);
        }
    }

    /// <summary>Where two braces stand together of which one is full-width; alone, such a brace is text.</summary>
    private static int WideBraces(string text)
    {
        for (int at = text.AsSpan().IndexOfAny("｛｝"); at >= 0;)
        {
            if (At(text, at + 1) == text[at] || IsLone(text, at, 1))
                return at;
            if (IsLone(text, at, -1))
                return at - 1;
            int next = text.AsSpan(at + 1).IndexOfAny("｛｝");
            at = next < 0 ? -1 : at + 1 + next;
        }

        return -1;
    }

    /// <summary>Whether one half-width brace stands beside a full-width one; two are a tag's own.</summary>
    private static bool IsLone(string text, int at, int step)
    {
        char narrow = text[at] == '｛' ? '{' : '}';
        return At(text, at + step) == narrow && At(text, at + step + step) != narrow;
    }

    private static char At(string text, int at) => at >= 0 && at < text.Length ? text[at] : '\0';

    private static int IndexOf(string text, string braces, int from) =>
        from > text.Length ? -1 : text.IndexOf(braces, from, StringComparison.Ordinal);
}

/// <summary>Where a tag begins and ends (exclusive); with a problem where it is none.</summary>
internal readonly record struct ScannedTag(int Start, int End, Mistake? Problem);

namespace DevZoneDocs.Assembler.Sections.Tags;

/// <summary>Finds the tags in a paragraph's text, whatever runs it is cut into.</summary>
internal static class TagScanner
{
    /// <returns>Start and end (exclusive) of each tag; an end of -1 where a tag is not closed.</returns>
    public static IEnumerable<(int Start, int End)> Scan(string text)
    {
        int from = 0;
        while (text.IndexOf("{{", from, StringComparison.Ordinal) is >= 0 and int start)
        {
            int close = text.IndexOf("}}", start + 2, StringComparison.Ordinal);
            int next = text.IndexOf("{{", start + 2, StringComparison.Ordinal);
            if (close < 0 || (next >= 0 && next < close))
            {
                yield return (start, -1);
                if (next < 0)
                    yield break;
                from = next;
                continue;
            }

            yield return (start, close + 2);
            from = close + 2;
        }
    }
}

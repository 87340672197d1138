namespace DevZoneDocs.Assembler.Checks.Text;

/// <summary>A stretch of a paragraph that a bookmark of ours spans.</summary>
internal sealed record TextMark(string Name, int Start, int End)
{
    /// <summary>The same marks where stray spaces are left out.</summary>
    public static IReadOnlyList<TextMark> Moved(IReadOnlyList<TextMark> marks, string raw, string text)
    {
        if (marks.Count == 0)
            return marks;
        int[] places = Places(raw, text);
        return [.. marks.Select(mark => new TextMark(mark.Name, places[mark.Start], places[mark.End]))];
    }

    /// <summary>Where each character of the raw text stands in the other, which has the same characters but for spaces.</summary>
    private static int[] Places(string raw, string text)
    {
        int[] places = new int[raw.Length + 1];
        int at = 0;
        for (int i = 0; i < raw.Length; i++)
        {
            bool isSpace = Letters.IsSpace(raw[i]);
            while (!isSpace && at < text.Length && Letters.IsSpace(text[at]))
                at++;
            places[i] = at;
            at += isSpace ? 0 : 1;
        }

        places[raw.Length] = Math.Min(at, text.Length);
        return places;
    }
}

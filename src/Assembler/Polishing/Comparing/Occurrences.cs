namespace DevZoneDocs.Assembler.Polishing.Comparing;

/// <summary>How often a word is in a text.</summary>
internal static class Occurrences
{
    public static int Of(string word, string text)
    {
        int count = 0;
        for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            count++;
        return count;
    }
}

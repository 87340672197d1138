namespace DevZoneDocs.Assembler.Checks.Text.Lexicons;

/// <summary>Longer words that hold a suspected one and are right.</summary>
internal static class HonestWords
{
    /// <summary>Whether one of the words stands over the suspected place.</summary>
    public static bool Cover(IReadOnlyList<string> words, string plain, int start, int length)
    {
        foreach (string word in words)
        {
            int from = Math.Max(0, start - word.Length + 1);
            int to = Math.Min(plain.Length, start + length + word.Length - 1);
            for (int i = plain.IndexOf(word, from, to - from, StringComparison.Ordinal); i >= 0; i = plain.IndexOf(word, i + 1, to - i - 1, StringComparison.Ordinal))
            {
                if (i < start + length && i + word.Length > start)
                    return true;
            }
        }

        return false;
    }
}

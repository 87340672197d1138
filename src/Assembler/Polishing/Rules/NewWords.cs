using DevZoneDocs.Assembler.Polishing.Comparing;

namespace DevZoneDocs.Assembler.Polishing.Rules;

/// <summary>Words of a list that the rewording has and the original has not.</summary>
internal static class NewWords
{
    public static IEnumerable<(string Word, T Entry)> In<T>(WordTable<T> table, ComparedTexts comparison)
    {
        string text = comparison.PolishedText;
        for (int i = 0; i < text.Length; i++)
        {
            int length = table.At(text, i, out T? entry);
            if (length == 0)
                continue;
            string word = text.Substring(i, length);
            if (!comparison.OriginalText.Contains(word, StringComparison.Ordinal))
                yield return (word, entry!);
            i += length - 1;
        }
    }
}

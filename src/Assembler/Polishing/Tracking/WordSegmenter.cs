using DevZoneDocs.Assembler.Polishing.Lexicons;

namespace DevZoneDocs.Assembler.Polishing.Tracking;

/// <summary>Cuts a text into words, so that a change is one that a reader can judge: the longest the lexicon knows, else letter by letter.</summary>
internal sealed class WordSegmenter(PolishLexicon lexicon)
{
    public string[] Cut(string text)
    {
        List<string> words = [];
        for (int start = 0; start < text.Length;)
        {
            int length = LengthAt(text, start);
            words.Add(text.Substring(start, length));
            start += length;
        }

        return [.. words];
    }

    private int LengthAt(string text, int start)
    {
        if (lexicon.Words.At(text, start, out _) is > 0 and var word)
            return word;
        int end = start + 1;
        if (char.IsSurrogate(text[start]))
            return Math.Min(2, text.Length - start);
        while (char.IsAsciiLetterOrDigit(text[start]) && end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        return end - start;
    }
}

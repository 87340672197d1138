using System.Text;

namespace DevZoneDocs.Assembler.Checks.Text.Scanning;

/// <summary>Cuts paragraphs into sentences; where a line breaks off inside a sentence, the next line carries it on.</summary>
internal sealed class SentenceScanner(QuantityScanner quantities)
{
    /// <summary>A shorter line that ends without punctuation is a heading or a title.</summary>
    private const int ShortestBrokenLine = 20;

    /// <summary>No person writes a longer one; what has no end is cut at a comma, so that no check has to look at all of it at once.</summary>
    private const int LongestSentence = 1000;

    private readonly List<Sentence> _sentences = [];

    public IReadOnlyList<Sentence> Scan(IReadOnlyList<TextParagraph> paragraphs)
    {
        for (int i = 0; i < paragraphs.Count;)
        {
            StringBuilder text = new(paragraphs[i].Text);
            StringBuilder plain = new(paragraphs[i].Plain);
            int last = i;
            while (last + 1 < paragraphs.Count && IsBroken(paragraphs[last], paragraphs[last + 1]))
            {
                last++;
                text.Append(paragraphs[last].Text);
                plain.Append(paragraphs[last].Plain);
            }

            Cut(paragraphs, i, text.ToString(), plain.ToString());
            i = last + 1;
        }

        return _sentences;
    }

    public static bool IsBroken(TextParagraph paragraph, TextParagraph next)
    {
        char end = paragraph.Plain[^1];
        bool goesOn = Letters.IsHanzi(end) || end is '，' or '、' || char.IsAsciiDigit(end);
        bool isLongEnough = paragraph.Plain.Length >= ShortestBrokenLine || end is '，' or '、';
        return goesOn && isLongEnough
            && paragraph.Story == Story.Body && next.Story == Story.Body
            && !paragraph.HasHeadingStyle && !next.HasHeadingStyle
            && next.Number.Length == 0 && !MarkerPattern.StartsWithMarker(next.Plain);
    }

    private static bool IsTooLong(int length, char sign) =>
        length >= LongestSentence && (sign is '；' or '，' or '、' || length >= 2 * LongestSentence);

    private void Cut(IReadOnlyList<TextParagraph> paragraphs, int first, string text, string plain)
    {
        int start = 0;
        int paragraph = first;
        int paragraphStart = 0;
        for (int i = 0; i < plain.Length; i++)
        {
            bool isEnd = plain[i] is '。' or '！' or '？' || i == plain.Length - 1 || IsTooLong(i - start, plain[i]);
            if (!isEnd)
                continue;
            int end = i + 1;
            while (end < plain.Length && plain[end] is '”' or '’' or '）' or '》')
                end++;
            while (paragraphStart + paragraphs[paragraph].Plain.Length <= start)
                paragraphStart += paragraphs[paragraph++].Plain.Length;
            string cut = plain[start..end];
            _sentences.Add(new Sentence(paragraphs[paragraph], start - paragraphStart, text[start..end], cut, quantities.Scan(cut)));
            start = end;
            i = end - 1;
        }
    }
}

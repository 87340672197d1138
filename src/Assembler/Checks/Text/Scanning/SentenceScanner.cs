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

    private void Cut(IReadOnlyList<TextParagraph> paragraphs, int first, string text, string plain)
    {
        int paragraph = first;
        int paragraphStart = 0;
        for (int start = 0, end; start < plain.Length; start = end)
        {
            end = start + Length(plain.AsSpan(start));
            while (paragraphStart + paragraphs[paragraph].Plain.Length <= start)
                paragraphStart += paragraphs[paragraph++].Plain.Length;
            string cut = plain[start..end];
            _sentences.Add(new Sentence(paragraphs[paragraph], start - paragraphStart, text[start..end], cut, quantities.Scan(cut)));
        }
    }

    private static int Length(ReadOnlySpan<char> rest)
    {
        int length = SentenceEnds.FirstLength(rest[..Math.Min(rest.Length, 2 * LongestSentence)]);
        int pause = length > LongestSentence ? rest[LongestSentence..length].IndexOfAny("；，、") : -1;
        return pause < 0 ? length : LongestSentence + pause + 1;
    }
}

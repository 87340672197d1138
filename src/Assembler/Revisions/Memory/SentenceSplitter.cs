namespace DevZoneDocs.Assembler.Revisions.Memory;

/// <summary>A paragraph as it was generated.</summary>
/// <param name="Facts">In the order of the text.</param>
internal sealed record GivenParagraph(string Text, IReadOnlyList<PlacedFact> Facts);

/// <summary>Cuts paragraphs into sentences; a fact that holds an end of a sentence is not cut.</summary>
internal static class SentenceSplitter
{
    public static IReadOnlyList<WrittenSentence> Split(IEnumerable<GivenParagraph> paragraphs)
    {
        List<WrittenSentence> sentences = [];
        int number = 0;
        foreach (GivenParagraph paragraph in paragraphs)
        {
            foreach ((int start, int end) in Cut(paragraph))
            {
                sentences.Add(new WrittenSentence(
                    sentences.Count,
                    number,
                    paragraph.Text[start..end],
                    [.. paragraph.Facts.Where(fact => fact.Start >= start && fact.End <= end).Select(fact => fact with { Start = fact.Start - start })]));
            }

            number++;
        }

        return sentences;
    }

    private static IEnumerable<(int Start, int End)> Cut(GivenParagraph paragraph)
    {
        string text = paragraph.Text;
        for (int start = 0; start < text.Length;)
        {
            int end = start + SentenceEnds.FirstLength(text.AsSpan(start));
            while (end < text.Length && paragraph.Facts.Any(fact => fact.Start < end && fact.End > end))
                end += SentenceEnds.FirstLength(text.AsSpan(end));
            yield return (start, end);
            start = end;
        }
    }
}

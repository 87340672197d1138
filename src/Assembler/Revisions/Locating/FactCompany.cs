using DevZoneDocs.Assembler.Revisions.Memory;
using DevZoneDocs.Assembler.Revisions.Reading;

namespace DevZoneDocs.Assembler.Revisions.Locating;

/// <summary>Finds what stands now in a fact's place by the letters before and behind it, in the paragraph of its sentence.</summary>
internal static class FactCompany
{
    private const int Before = 6;
    private const int Behind = 4;
    private const int Longest = 30;

    public static TextRange? Find(WrittenSentence sentence, PlacedFact placed, RevisedParagraph paragraph)
    {
        string before = sentence.Text[Math.Max(0, placed.Start - Before)..placed.Start];
        string behind = sentence.Text[placed.End..Math.Min(sentence.Text.Length, placed.End + Behind)];
        if (before.Length < 2 || behind.Length == 0)
            return null;
        int start = paragraph.Text.IndexOf(before, StringComparison.Ordinal);
        if (start < 0 || paragraph.Text.IndexOf(before, start + 1, StringComparison.Ordinal) >= 0)
            return null;
        start += before.Length;
        int end = paragraph.Text.IndexOf(behind, start, StringComparison.Ordinal);
        return end > start && end - start <= Longest ? new TextRange(paragraph, start, end - start) : null;
    }
}

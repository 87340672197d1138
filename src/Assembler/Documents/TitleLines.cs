using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Documents;

/// <summary>
/// Sets the phrases of a title in as few lines as they need, as evenly as they can be, broken between phrases only
/// (GB/T 9704-2012, 7.3.1: 梯形 or 菱形, by the meaning of the words).
/// </summary>
internal static class TitleLines
{
    /// <param name="perLine">How many characters a line of the title takes.</param>
    public static Paragraph Arrange(IReadOnlyList<Paragraph> phrases, int perLine)
    {
        int[] lengths = [.. phrases.Select(phrase => phrase.InnerText.Length)];
        HashSet<int> breaks = BestBreaks(lengths, perLine);
        Paragraph title = (Paragraph)phrases[0].CloneNode(true);
        for (int i = 1; i < phrases.Count; i++)
        {
            if (breaks.Contains(i))
                title.AppendChild(new Run(new Break()));
            foreach (OpenXmlElement child in phrases[i].ChildElements.Where(child => child is not ParagraphProperties))
                title.AppendChild(child.CloneNode(true));
        }

        return title;
    }

    /// <summary>Every way to break few phrases is soon tried: least beyond the end of a line, then fewest lines, then the most even.</summary>
    private static HashSet<int> BestBreaks(int[] lengths, int perLine)
    {
        int gaps = Math.Min(lengths.Length - 1, 10);
        int best = Enumerable.Range(0, 1 << gaps).MinBy(choice => Cost(choice, lengths, perLine));
        return [.. Enumerable.Range(0, gaps).Where(gap => (best & (1 << gap)) != 0).Select(gap => gap + 1)];
    }

    private static (int Beyond, int Lines, int Widest) Cost(int choice, int[] lengths, int perLine)
    {
        List<int> lines = [0];
        for (int i = 0; i < lengths.Length; i++)
        {
            if (i > 0 && (choice & (1 << (i - 1))) != 0)
                lines.Add(0);
            lines[^1] += lengths[i];
        }

        return (lines.Sum(line => Math.Max(0, line - perLine)), lines.Count, lines.Max());
    }
}

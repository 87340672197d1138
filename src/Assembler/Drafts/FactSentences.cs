using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Drafts;

/// <summary>Finds the sentence that each fact stands in, by which it can be found again should its bookmark be lost.</summary>
internal static class FactSentences
{
    private const string SentenceEnds = "。！？";

    /// <summary>No sentence is longer, and a paragraph without an end is not kept once for each of its facts.</summary>
    private const int LongestWay = 400;

    /// <returns>By the name of the bookmark.</returns>
    public static IReadOnlyDictionary<string, string> Of(OpenXmlElement body)
    {
        Dictionary<string, string> sentences = [];
        foreach (Paragraph paragraph in body.Descendants<Paragraph>())
            Read(paragraph, sentences);
        return sentences;
    }

    private static void Read(Paragraph paragraph, Dictionary<string, string> sentences)
    {
        StringBuilder text = new();
        List<(string Name, int At)> starts = [];
        foreach (OpenXmlElement element in paragraph.Descendants())
        {
            if (element is BookmarkStart { Name.Value: { } name } && DataBookmarks.IsFact(name))
                starts.Add((name, text.Length));
            else if (element is Text run && run.Ancestors<Paragraph>().First() == paragraph)
                text.Append(run.Text);
        }

        string whole = starts.Count > 0 ? text.ToString() : "";
        foreach ((string name, int at) in starts)
            sentences[name] = SentenceAt(whole, at);
    }

    private static string SentenceAt(string text, int at)
    {
        int first = Math.Max(0, at - LongestWay);
        int last = Math.Min(text.Length, at + LongestWay);
        int start = text.AsSpan(first, at - first).LastIndexOfAny(SentenceEnds) + 1 + first;
        int end = text.AsSpan(at, last - at).IndexOfAny(SentenceEnds);
        return text[start..(end < 0 ? last : at + end + 1)];
    }
}

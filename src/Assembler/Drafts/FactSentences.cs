using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Drafts;

/// <summary>Finds the sentence that each fact stands in, by which it can be found again should its bookmark be lost.</summary>
internal static class FactSentences
{
    private const string SentenceEnds = "。！？";

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
            if (element is BookmarkStart { Name.Value: { } name } && name.StartsWith("_f", StringComparison.Ordinal))
                starts.Add((name, text.Length));
            else if (element is Text run)
                text.Append(run.Text);
        }

        string whole = text.ToString();
        foreach ((string name, int at) in starts)
            sentences[name] = SentenceAt(whole, at);
    }

    private static string SentenceAt(string text, int at)
    {
        int start = at == 0 ? 0 : text.LastIndexOfAny(SentenceEnds.ToCharArray(), at - 1) + 1;
        int end = text.IndexOfAny(SentenceEnds.ToCharArray(), at);
        return text[start..(end < 0 ? text.Length : end + 1)];
    }
}

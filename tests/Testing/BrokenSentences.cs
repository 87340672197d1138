using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Testing;

/// <summary>What no sentence of a draft may look like, whatever the data.</summary>
public static partial class BrokenSentences
{
    private static readonly string[] Pairs = ["（）", "【】", "“”", "‘’", "《》", "()"];

    /// <summary>The line that is left for the date of a report that has none.</summary>
    private const string DateLine = "　　　　年　月　日";

    /// <summary>A line for each fault, with the words about it.</summary>
    /// <param name="document">The bytes of a draft.</param>
    /// <param name="literal">Texts of the data that would be faults in any other place.</param>
    public static IReadOnlyList<string> In(byte[] document, params string[] literal)
    {
        using WordprocessingDocument package = WordprocessingDocument.Open(new MemoryStream(document), isEditable: false);
        List<Read> paragraphs = [.. package.MainDocumentPart!.Document.Body!.Descendants<Paragraph>().Select(paragraph => Read.Of(paragraph, literal))];
        return [.. paragraphs.SelectMany(Faults), .. Series(paragraphs)];
    }

    private static IEnumerable<string> Faults(Read paragraph)
    {
        string text = paragraph.Text;
        if (text == DateLine)
            yield break;
        if (string.IsNullOrWhiteSpace(text))
            yield return $"an empty paragraph ({paragraph.Style})";
        foreach (Match match in Anywhere().Matches(text))
            yield return About(match.Value, text);
        foreach (string pair in Pairs.Where(pair => !IsBalanced(text, pair)))
            yield return About($"unbalanced {pair}", text);
        if (paragraph.IsBody && text.Length > 0 && !Ended().IsMatch(text))
            yield return About("no full stop", text);
        foreach (Match match in paragraph.IsBody ? InSentences().Matches(text).AsEnumerable() : [])
            yield return About(match.Value, text);
    }

    /// <summary>一是 is followed by 二是 before the next heading.</summary>
    private static IEnumerable<string> Series(IEnumerable<Read> paragraphs)
    {
        string open = "";
        foreach (Read paragraph in paragraphs.Append(new Read("GwH1", "")))
        {
            bool isHeading = paragraph.Style.StartsWith("GwH", StringComparison.Ordinal);
            if (open.Length > 0 && (isHeading || Second().IsMatch(paragraph.Text)))
            {
                if (isHeading)
                    yield return About("一是 without 二是", open);
                open = "";
            }

            if (First().IsMatch(paragraph.Text) && !Second().IsMatch(paragraph.Text))
                open = paragraph.Text;
        }
    }

    private static bool IsBalanced(string text, string pair)
    {
        int depth = 0;
        foreach (char letter in text)
        {
            depth += letter == pair[0] ? 1 : letter == pair[1] ? -1 : 0;
            if (depth < 0)
                return false;
        }

        return depth == 0;
    }

    private static string About(string fault, string text) => $"{fault}: {text[..Math.Min(text.Length, 120)]}";

    // A sign after a word for growth, a rate of nothing, marks in a row, a mark at the beginning, a space, a tag, a word said twice.
    [GeneratedRegex(@"(增长|下降|增加|减少|提高|回落)[-−+]|(?<![\d.])0\.0%|[，。；：、！？]{2,}|^[，。；：、）！？]|[\u4e00-\u9fff]\s+[\u4e00-\u9fff]|\{\{|\}\}|(?<word>全年|同比|预计|其中|达到|完成|计划|力争|确保)\k<word>")]
    private static partial Regex Anywhere();

    // A unit needs its number; 万元产值 is a name.
    [GeneratedRegex(@"(?<![\d□余多近约几百千万亿数])(亿元|亿美元|万美元|个百分点|%)")]
    private static partial Regex InSentences();

    [GeneratedRegex("(。|：|。（[^（）]*）)$")]
    private static partial Regex Ended();

    [GeneratedRegex("(^|[：；。])一是")]
    private static partial Regex First();

    [GeneratedRegex("(^|[：；。])二是")]
    private static partial Regex Second();

    /// <summary>A paragraph as it is read: a gap is a square, as it stands for a figure.</summary>
    private sealed partial record Read(string Style, string Text)
    {
        private static readonly string[] Unended = ["GwTitle", "GwByline", "GwH", "GwTable", "GwSign", "GwDate", "GwAttach"];

        public bool IsBody => !Unended.Any(style => Style.StartsWith(style, StringComparison.Ordinal));

        public static Read Of(Paragraph paragraph, string[] literal)
        {
            string text = string.Concat(paragraph.Descendants<Text>().Select(text => text.Text));
            foreach (string known in literal)
                text = text.Replace(known, "", StringComparison.Ordinal);
            return new Read(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "", Gap().Replace(text, "□"));
        }

        [GeneratedRegex("【待补：[^【】]*】")]
        private static partial Regex Gap();
    }
}

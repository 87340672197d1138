using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>C16: quotation marks and brackets come in pairs; no 、 stands between two quotations or two titles.</summary>
internal sealed partial class PairedMarks : ITextCheck
{
    private static readonly string[] Pairs = ["“”", "‘’", "《》", "（）", "【】", "〔〕"];

    public string Code => "C16";

    public IEnumerable<Finding> Check(InspectedText text) =>
        [.. Pairs.SelectMany(pair => Unbalanced(text, pair[0], pair[1])), .. Commas(text)];

    private IEnumerable<Finding> Unbalanced(InspectedText text, char opening, char closing)
    {
        List<(TextParagraph Paragraph, int At)> lone = [.. text.Paragraphs.SelectMany(paragraph => Lone(paragraph, opening, closing).Select(at => (paragraph, at)))];
        if (lone.Count == 0)
            yield break;
        string counts = $"“{opening}”{Count(text, opening)}个，“{closing}”{Count(text, closing)}个";
        IEnumerable<string> places = lone.DistinctBy(each => each.Paragraph.Place).Take(3)
            .Select(each => $"{each.Paragraph.Place}“{each.Paragraph.Quote(each.At, each.At + 1)}”");
        string kind = opening is '“' or '‘' ? "引号" : "括号";
        yield return new Finding(
            Code,
            Severity.Error,
            lone[0].Paragraph.Place,
            $"{kind}不配对，全文{counts}，有{lone.Count}个不成对：{string.Join("；", places)}",
            "补上或删去一半，使之成对");
    }

    /// <summary>The signs without their other half; a list number like 1） has none.</summary>
    private static List<int> Lone(TextParagraph paragraph, char opening, char closing)
    {
        Stack<int> open = new();
        List<int> lone = [];
        string plain = paragraph.Plain;
        for (int i = 0; i < plain.Length; i++)
        {
            // An apostrophe is written like the closing one of a pair.
            if (opening == '‘' && i > 0 && Letters.IsLatin(plain[i - 1]))
                continue;
            if (plain[i] == opening)
                open.Push(i);
            else if (plain[i] == closing && !open.TryPop(out _) && !(closing == '）' && ListNumber().IsMatch(plain[Math.Max(0, i - 3)..i])))
                lone.Add(i);
        }

        return [.. open.Reverse(), .. lone];
    }

    private static int Count(InspectedText text, char sign) =>
        text.Paragraphs.Sum(paragraph => paragraph.Plain.Count(each => each == sign));

    private IEnumerable<Finding> Commas(InspectedText text)
    {
        Repeats repeats = new(Code, Severity.Warning);
        foreach (TextParagraph paragraph in text.Paragraphs)
        {
            foreach (Match match in Between().Matches(paragraph.Plain))
                repeats.Add(paragraph, paragraph.Quote(match.Index, match.Index + match.Length));
        }

        return repeats.Tell("并列的引号或书名号之间用了顿号", "删去顿号（GB/T 15834—2011 4.5.3.5）");
    }

    [GeneratedRegex("”、“|》、《")]
    private static partial Regex Between();

    [GeneratedRegex(@"(?:^|[。；：，！？（\s])(?:\d{1,2}|[一二三四五六七八九十a-zA-Z])$")]
    private static partial Regex ListNumber();
}

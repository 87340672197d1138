using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>C25: a heading or a slogan is set apart from the text behind it, by a paragraph of its own or by 。or ：.</summary>
internal sealed partial class FusedHeadings : ITextCheck
{
    private const int ShortestSlogans = 3;
    private const int ShortestSlogan = 2;
    private const int LongestSlogan = 6;

    public string Code => "C25";

    public IEnumerable<Finding> Check(InspectedText text) => [.. Headings(text), .. Slogans(text)];

    /// <summary>Where only a space parts them, and spaces do not stand everywhere.</summary>
    private IEnumerable<Finding> Headings(InspectedText text)
    {
        foreach (TextParagraph paragraph in text.Body.Where(paragraph => paragraph.Story == Story.Body))
        {
            if (TimedHeading().Match(paragraph.Plain) is { Success: true } timed)
            {
                yield return Tell(paragraph, timed.Value, $"与后面的正文“{paragraph.Text.Substring(timed.Length, 5)}…”连在一起");
                continue;
            }

            Match match = SpacedHeading().Match(paragraph.Raw);
            if (match.Success && match.Groups["head"].Value.Count(Letters.IsSpace) <= 1)
                yield return Tell(paragraph, match.Groups["head"].Value.Trim(), "与后面的正文之间只有空格");
        }
    }

    /// <summary>“强推进、重建设、健制度”, each then unfolded in a paragraph that begins with it.</summary>
    private IEnumerable<Finding> Slogans(InspectedText text)
    {
        Dictionary<string, int> slogans = text.Sentences
            .SelectMany(sentence => Quoted().Matches(sentence.Plain))
            .Select(match => match.Groups["list"].Value.Split('、'))
            .Where(list => list.Length >= ShortestSlogans)
            .SelectMany(list => list).Distinct().Index().ToDictionary(each => each.Item, each => each.Index);
        foreach (TextParagraph paragraph in text.Body)
        {
            string? slogan = Starts(paragraph.Plain).Where(slogans.ContainsKey).MinBy(start => slogans[start]);
            if (slogan is not null && paragraph.Plain.Length > slogan.Length + 10 && Letters.IsHanzi(paragraph.Plain[slogan.Length]))
                yield return Tell(paragraph, slogan, $"与后面的正文“{paragraph.Text[slogan.Length..(slogan.Length + 8)]}…”连在一起");
        }
    }

    /// <summary>The first words of the text, of every length that a slogan has.</summary>
    private static IEnumerable<string> Starts(string plain) =>
        Enumerable.Range(ShortestSlogan, LongestSlogan - ShortestSlogan + 1).Where(length => length <= plain.Length)
            .Select(length => plain[..length]);

    private Finding Tell(TextParagraph paragraph, string heading, string problem) => new(
        Code, Severity.Error, paragraph.Place, $"“{heading}”{problem}，标题与正文没有分开", "标题单独成段，或在后面加“。”或“：”");

    [GeneratedRegex(@"^(?<head>(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])[ \u3000]?[\u4e00-\u9fff、，“”]{4,30})[ \u3000]{1,4}(?=[\u4e00-\u9fff\d“]{2,40}[，,][\s\S]{0,400}。)")]
    private static partial Regex SpacedHeading();

    [GeneratedRegex("^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)[\u4e00-\u9fff、“”]{6,24}(?<![在自从对于是将和与及的结了过、])(?=(?:今年以来|一年来|去年以来|前三季度|上半年|截至目前|近年来)，)")]
    private static partial Regex TimedHeading();

    [GeneratedRegex("“(?<list>[\u4e00-\u9fff]{2,6}(?:、[\u4e00-\u9fff]{2,6}){2,12})”")]
    private static partial Regex Quoted();
}

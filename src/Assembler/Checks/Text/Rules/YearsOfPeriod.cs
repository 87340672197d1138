using System.Globalization;
using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>C13: title, headings and text speak of one period; what is planned is the period after it; dates exist.</summary>
internal sealed partial class YearsOfPeriod : ITextCheck
{
    public string Code => "C13";

    public IEnumerable<Finding> Check(InspectedText text) =>
    [
        .. Headings(text),
        .. text.Body.SelectMany(Dates),
    ];

    private IEnumerable<Finding> Headings(InspectedText text)
    {
        Match title = Review().Match(text.Title);
        if (!title.Success)
            yield break;
        int year = Year(title);
        foreach (TextParagraph heading in text.Body.Where(paragraph => paragraph.IsHeading && paragraph.Plain != text.Title))
        {
            Match review = Review().Match(heading.Plain);
            if (review.Success && Year(review) != year && !Plan().IsMatch(heading.Plain))
                yield return Tell(heading, heading.Text, $"与标题“{text.Title}”的年份不一", "改为同一年份");
            Match plan = Plan().Match(heading.Plain);
            if (plan.Success && Year(plan) is var next && next != year && next != year + 1)
                yield return Tell(heading, heading.Text, $"的年份接不上标题“{text.Title}”", $"下一步工作的年份应为{year}年或{year + 1}年");
        }

        if (NextPeriod(text) is { } late)
            yield return Tell(late.Heading, late.Heading.Text, $"接不上标题“{text.Title}”：其后应是{late.Expected}", $"改为{late.Expected}");
    }

    private static (TextParagraph Heading, string Expected)? NextPeriod(InspectedText text)
    {
        string[] wrong;
        string expected;
        string period = Half().Match(text.Title).Value;
        (wrong, expected) = period switch
        {
            "上半年" => (["四季度", "二季度", "明年"], "下半年"),
            "前三季度" or "1—9月" => (["下半年", "三季度", "明年"], "四季度"),
            "一季度" => (["三季度", "下半年", "四季度"], "二季度"),
            _ => (Array.Empty<string>(), ""),
        };
        TextParagraph? heading = text.Body.FirstOrDefault(paragraph => paragraph.IsHeading && paragraph.Plain != text.Title
            && wrong.Any(word => paragraph.Plain.Contains(word, StringComparison.Ordinal))
                && !paragraph.Plain.Contains(expected, StringComparison.Ordinal)
            && NextWork().IsMatch(paragraph.Plain));
        return heading is null ? null : (heading, expected);
    }

    private IEnumerable<Finding> Dates(TextParagraph paragraph)
    {
        foreach (Match match in Date().Matches(paragraph.Plain))
        {
            int month = int.Parse(match.Groups["m"].Value, CultureInfo.InvariantCulture);
            int day = match.Groups["d"].Success ? int.Parse(match.Groups["d"].Value, CultureInfo.InvariantCulture) : 1;
            if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(2024, month))
                yield return Tell(paragraph, paragraph.Quote(match.Index, match.Index + match.Length), "：没有这个日期", "核实日期");
        }

        foreach (Match match in ShortYear().Matches(paragraph.Plain))
            yield return Tell(paragraph, paragraph.Quote(match.Index, match.Index + match.Length), "：年份只写了两位", "写成四位年份", Severity.Warning);
    }

    private static int Year(Match match) => int.Parse(match.Groups["y"].Value, CultureInfo.InvariantCulture);

    private Finding Tell(TextParagraph paragraph, string words, string problem, string hint, Severity severity = Severity.Error) =>
        new(Code, severity, paragraph.Place, $"“{words}”{problem}", hint);

    [GeneratedRegex(@"(?<!\d)(?<y>(?:19|20)\d\d)年?(?:度)?[^，。；\d]{0,20}(?:总结|回顾|报告|汇报|完成情况|小结)")]
    private static partial Regex Review();

    [GeneratedRegex(@"(?<!\d)(?<y>(?:19|20)\d\d)年(?:度)?[^，。；\d]{0,20}(?:计划|思路|打算|安排|工作重点|目标任务|要点)")]
    private static partial Regex Plan();

    [GeneratedRegex("上半年|前三季度|1—9月|一季度")]
    private static partial Regex Half();

    [GeneratedRegex("打算|思路|计划|安排|重点|任务|下一步|下步")]
    private static partial Regex NextWork();

    [GeneratedRegex(@"(?<![\d.—～~\-])(?<m>\d{1,2})月(?:份)?(?:(?<d>\d{1,2})(?:日|号))?(?![\u4e00-\u9fff]?龄)")]
    private static partial Regex Date();

    [GeneratedRegex(@"(?<![\d.第])\d{2}年(?=\d{1,2}月|上半年|下半年|第?[一二三四1-4]季度)")]
    private static partial Regex ShortYear();
}

using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>C33: a plan names its year, and does not call it 今年 or 明年 besides.</summary>
internal sealed partial class RelativeYearsInPlans : ITextCheck
{
    public string Code => "C33";

    public IEnumerable<Finding> Check(InspectedText text)
    {
        Repeats repeats = new(Code, Severity.Warning);
        Match? plan = null;
        foreach (TextParagraph paragraph in text.Body)
        {
            if (paragraph.IsHeading || paragraph.Plain == text.Title)
                plan = PlanYear().Match(paragraph.Plain) is { Success: true } found ? found : MarkerOfPart().IsMatch(paragraph.Number + paragraph.Plain) ? null : plan;
            else if (plan is not null)
                AddAll(repeats, paragraph);
        }

        return repeats.Tell("计划里写了年份，又用“今年”“明年”“去年”", "改为确切的年份，以免存档后误读");
    }

    private static void AddAll(Repeats repeats, TextParagraph paragraph)
    {
        foreach (Match match in Relative().Matches(paragraph.Plain))
            repeats.Add(paragraph, paragraph.Quote(match.Index, match.Index + match.Length));
    }

    [GeneratedRegex(@"(?<y>20\d\d)年(?![^，。；]{0,20}(?:总结|回顾|报告))[^，。；]{0,16}(?:计划|要点|思路|打算|安排|目标任务|工作重点|总体要求)")]
    private static partial Regex PlanYear();

    [GeneratedRegex("^[一二三四五六七八九十]{1,2}、|^第[一二三四五六七八九]部分")]
    private static partial Regex MarkerOfPart();

    [GeneratedRegex("今年|明年|去年|前年|本年度(?=，|。)")]
    private static partial Regex Relative();
}

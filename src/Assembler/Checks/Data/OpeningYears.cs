using System.Globalization;
using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Checks.Data.Placed;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>C13: the year that an opening speaks of is the year of the report; what is planned is of its next period.</summary>
internal sealed partial class OpeningYears : IDataCheck
{
    public string Code => "C13";

    public IEnumerable<Finding> Check(CheckedData data) =>
        from narrative in data.Narratives
        where narrative.Path.EndsWith("/opening", StringComparison.Ordinal) || narrative.Path.EndsWith("/planOpening", StringComparison.Ordinal)
        from match in Subject().Matches(narrative.Text)
        let year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture)
        where !IsOfReport(year, data.Period, narrative.IsPlan)
        select new Finding(
            Code,
            Severity.Warning,
            narrative.Path,
            $"导语说的是{year}年，报告期是{PeriodName.Titled(data.Period)}",
            "请核实年份；可能是沿用了以前的文字");

    private static bool IsOfReport(int year, Period report, bool isPlan)
    {
        int last = isPlan ? Math.Max(report.LastYear, report.Next().LastYear) : report.LastYear;
        return year >= report.FirstYear && year <= last;
    }

    // Where the sentence begins with it and goes on: 2024年以来 and 2024年底 are its background.
    [GeneratedRegex(@"(?:^|。|；)(?:在)?(?<year>(?:19|20)\d\d)年(?:度|全年|上半年|下半年|前三季度|[一二三四]季度|1[—至]\d{1,2}月(?:份)?|\d{1,2}月(?:份)?)?(?=，|是|，|我|全|开发|园区|新区|高新|经开|各)")]
    private static partial Regex Subject();
}

using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Checks.Data.Placed;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>C23: 稳步增长 does not stand over figures that all fall, nor 持续下滑 over figures that all rise.</summary>
internal sealed class ClaimsAgainstFigures : IDataCheck
{
    /// <summary>What is the better the less of it there is.</summary>
    private static readonly string[] Bad = ["亏损", "事故", "案件", "投诉", "举报", "信访", "能耗", "排放", "隐患", "警情", "死亡", "失业", "违法", "违建", "欠薪", "来访", "上访", "负债", "逾期"];

    private static readonly Regex Rise = new("(?:稳步|平稳|稳定|较快|快速|高速|持续|不断|全面|大幅|强劲|逐步|双双)(?:增长|上升|攀升)|稳中有升|稳中向好|节节攀升|再创新高");

    private static readonly Regex Fall = new("(?:持续|全面|双双)(?:下降|下滑|回落)");

    public string Code => "C23";

    public IEnumerable<Finding> Check(CheckedData data)
    {
        List<(string Section, bool IsRise)> signs =
        [
            .. from placed in data.Headline
               let sign = Sign(placed)
               where sign is not null
               select (SectionOf(placed.Path), sign.Value),
        ];
        foreach (PlacedNarrative narrative in data.Narratives.Where(narrative => !narrative.IsPlan && !narrative.Path.Contains("/shortcomings/", StringComparison.Ordinal)))
        {
            if (Check(narrative, signs) is { } finding)
                yield return finding;
        }
    }

    private Finding? Check(PlacedNarrative narrative, List<(string Section, bool IsRise)> signs)
    {
        string key = SectionOf(narrative.Path);
        List<bool> own = [.. signs.Where(sign => key == "report" || sign.Section == key).Select(sign => sign.IsRise)];
        if (own.Count < 2)
            return null;
        Match claim = own.TrueForAll(rise => !rise) ? Rise.Match(narrative.Text) : own.TrueForAll(rise => rise) ? Fall.Match(narrative.Text) : Match.Empty;
        return claim.Success
            ? new Finding(Code, Severity.Warning, narrative.Path, $"写的是“{claim.Value}”，所报的{own.Count}项指标却全部{(own[0] ? "上升" : "下降")}", "按数据改写这句话，或核实数据")
            : null;
    }

    private static string SectionOf(string path) => path[..path.IndexOf('/', StringComparison.Ordinal)];

    private static bool? Sign(PlacedIndicator placed)
    {
        if (Bad.Any(placed.Name.Contains))
            return null;
        return placed.Indicator switch
        {
            { Growth: { } growth and not 0 } => growth > 0,
            { Difference: { } difference and not 0 } => difference > 0,
            { Value: { } value, Prior: { } prior } when value != prior => value > prior,
            _ => null,
        };
    }
}

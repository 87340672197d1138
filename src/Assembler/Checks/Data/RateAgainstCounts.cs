using DevZoneDocs.Assembler.Checks.Data.Placed;
using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>C08: a rate of an item (办结率, 整改率) is the one that its counts give, or one that some count can give.</summary>
internal sealed class RateAgainstCounts : IDataCheck
{
    private static readonly string[] OfTheWhole = ["办结率", "整改率", "结案率", "化解率", "处置率", "销号率"];

    public string Code => "C08";

    public IEnumerable<Finding> Check(CheckedData data) =>
        from whole in data.Indicators
        where whole.Amount is not null && !whole.IsRatio
        let rates = whole.Details.Concat(whole.Parts).Where(IsRate).ToList()
        where rates.Count > 0
        let counts = CountsByStem(whole, rates)
        from rate in rates
        let count = counts.GetValueOrDefault(StemOf(rate))
        let finding = count is null ? AnyCount(whole, rate) : Compare(whole, rate, count)
        where finding is not null
        select finding;

    private static bool IsRate(PlacedIndicator item) =>
        item.Unit == "%" && item.Amount is not null && item.Name.Length > 2 && item.Name.EndsWith('率');

    private static string StemOf(PlacedIndicator rate) => rate.Name[..^1];

    /// <summary>The counts that the rates speak of by their names: 已办结 of 办结率; the first of each.</summary>
    private static Dictionary<string, PlacedIndicator> CountsByStem(PlacedIndicator whole, List<PlacedIndicator> rates)
    {
        NamesInText stems = new(rates.Select(StemOf));
        Dictionary<string, PlacedIndicator> counts = [];
        foreach (PlacedIndicator item in whole.Details.Concat(whole.Parts).Where(item => item.Amount is { } amount && amount.IsLike(whole.Amount!.Value)))
        {
            foreach (string stem in stems.In(item.Name))
                counts.TryAdd(stem, item);
        }

        return counts;
    }

    private Finding? Compare(PlacedIndicator whole, PlacedIndicator rate, PlacedIndicator count)
    {
        if (Ratios.Percent(count.Amount!.Value, whole.Amount!.Value) is not { } computed || Fits(rate.Indicator, computed))
            return null;
        return new Finding(
            Code,
            Severity.Warning,
            rate.Path,
            $"“{whole.Name}”的{rate.Name}为{rate.Text}，按“{count.Name}”{count.Text}和总数{whole.Text}算得{computed}",
            "请核实件数和比率")
        {
            Data = [whole.Path, count.Path, rate.Path],
        };
    }

    private static bool Fits(Indicator rate, PercentSpan computed) => rate switch
    {
        { Approx: null, Value: { } value } => computed.Allows(value),
        { Approx: Approximation.LessThan or Approximation.Within, Value: { } value } => computed.Least <= value,
        { Approx: Approximation.Nearly or Approximation.About or Approximation.Roughly, Value: { } value } => computed.Allows(value * 0.9m, value * 1.1m),
        _ => computed.Most >= rate.Value,
    };

    // 95% of 21 can be 20, but of 21 none is 90%.
    private Finding? AnyCount(PlacedIndicator whole, PlacedIndicator rate)
    {
        if (!OfTheWhole.Any(rate.Name.EndsWith) || rate.Indicator.Approx is not null || whole.Amount is not { Slack: 0, Value: > 0 and < 1000 } total)
            return null;
        decimal stated = rate.Indicator.Value!.Value;
        decimal slack = Amount.HalfUnit(stated);
        if (Math.Floor((stated + slack) * total.Value / 100) >= (stated - slack) * total.Value / 100)
            return null;
        return new Finding(
            Code,
            Severity.Warning,
            rate.Path,
            $"“{whole.Name}”{whole.Text}，{rate.Name}{rate.Text}：没有哪个整数能得出这个比率",
            $"请核实{rate.Name}，最好同时报送件数")
        {
            Data = [whole.Path, rate.Path],
        };
    }
}

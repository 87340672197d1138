using DevZoneDocs.Assembler.Checks.Data.Placed;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>C29: rate × whole ≈ part, though the three stand in several sections: union members against people employed.</summary>
internal sealed class RateAgainstWhole : IDataCheck
{
    /// <summary>Sections count people at different times and in different scopes; beyond this factor that explains nothing.</summary>
    private const decimal MostApart = 1.5m;

    /// <summary>Among more numbers of people than these some would fit any rate.</summary>
    private const int MostWholes = 200;

    private static readonly (string Rate, string Part, string[] Wholes)[] Relations =
        [("入会率", "会员", ["就业", "职工", "从业", "用工"]), ("参保率", "参保", ["就业", "职工", "从业", "用工"])];

    // People who came or left are not those who are there.
    private static readonly string[] Changes = ["新增", "新发展", "下岗", "培训", "净增", "率"];

    public string Code => "C29";

    public IEnumerable<Finding> Check(CheckedData data) => Relations.SelectMany(relation => Check(data, relation.Rate, relation.Part, relation.Wholes));

    private IEnumerable<Finding> Check(CheckedData data, string rateWord, string partWord, string[] wholeWords)
    {
        List<PlacedIndicator> rates =
            [.. data.Indicators.Where(item => item is { Unit: "%", Indicator.Value: > 0.1m and <= 100 } && item.Name.Contains(rateWord, StringComparison.Ordinal))];
        if (rates.Count == 0)
            return [];
        Dictionary<string, PlacedIndicator> parts = data.Indicators.Where(item => Counts(item, partWord)).DistinctBy(item => item.Owner).ToDictionary(item => item.Owner);
        List<PlacedIndicator> wholes = [.. data.Indicators.Where(item => wholeWords.Any(word => Counts(item, word)))];
        return from rate in rates
               let part = parts.GetValueOrDefault(rate.Owner)
               where part is not null
               let whole = Apart(part, rate.Indicator, wholes)
               where whole is not null
               select Finding(part, rate, whole);
    }

    /// <summary>The first of the wholes, where the part is far from a share of any of them; one that it fits is found at once as a rule.</summary>
    private static PlacedIndicator? Apart(PlacedIndicator part, Indicator rate, List<PlacedIndicator> wholes)
    {
        PlacedIndicator? first = null;
        foreach (PlacedIndicator whole in wholes.Where(item => !ReferenceEquals(item, part) && item.Amount!.Value.IsLike(part.Amount!.Value)).Take(MostWholes))
        {
            if (!AreApart(part, rate, whole))
                return null;
            first ??= whole;
        }

        return first;
    }

    private static bool Counts(PlacedIndicator item, string word) =>
        item.Indicator.Value > 0 && item.Amount is not null && item.Name.Contains(word, StringComparison.Ordinal) && !Changes.Any(item.Name.Contains);

    private static bool AreApart(PlacedIndicator part, Indicator rate, PlacedIndicator whole)
    {
        decimal implied = part.Amount!.Value.Value / (rate.Value!.Value / 100);
        bool isFloor = rate.Approx is Approximation.OrMore or Approximation.NotBelow or Approximation.MoreThan or Approximation.Odd or Approximation.SomeMore;
        decimal actual = whole.Amount!.Value.Value;
        return actual > implied * MostApart || (!isFloor && actual * MostApart < implied);
    }

    private Finding Finding(PlacedIndicator part, PlacedIndicator rate, PlacedIndicator whole)
    {
        decimal implied = Rounding.HalfUp(part.Amount!.Value.Value / (rate.Indicator.Value!.Value / 100), 0);
        return new Finding(
            Code,
            Severity.Info,
            rate.Path,
            $"“{part.Name}”{part.Text}，{rate.Name}{rate.Text}，相当于总数{QuantityText.Of(implied, part.Amount.Value.Base)}，“{whole.Name}”却是{whole.Text}（{whole.Path}）",
            "请核实三个数及各自的范围")
        {
            Data = [part.Path, rate.Path, whole.Path],
        };
    }
}

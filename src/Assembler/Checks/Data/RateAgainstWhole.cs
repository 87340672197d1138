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

    /// <summary>Each indicator is looked at once for what it may be; the rates of one owner share a part and the wholes that are like it.</summary>
    private IEnumerable<Finding> Check(CheckedData data, string rateWord, string partWord, string[] wholeWords)
    {
        List<PlacedIndicator> wholes = [.. data.Indicators.Where(item => wholeWords.Any(word => Counts(item, word)))];
        ILookup<string, PlacedIndicator> parts = data.Indicators.Where(item => Counts(item, partWord)).ToLookup(item => item.Owner);
        Dictionary<string, List<(PlacedIndicator Item, decimal Value)>> alike = new(StringComparer.Ordinal);
        foreach (PlacedIndicator rate in data.Indicators.Where(item => IsRate(item, rateWord)))
        {
            if (parts[rate.Owner].FirstOrDefault() is not { Amount: { } amount } part)
                continue;
            if (!alike.TryGetValue(rate.Owner, out List<(PlacedIndicator Item, decimal Value)>? known))
                alike.Add(rate.Owner, known = [.. wholes.Where(item => !ReferenceEquals(item, part) && item.Amount!.Value.IsLike(amount)).Select(item => (item, item.Amount!.Value.Value))]);
            if (known.Count > 0 && known.TrueForAll(whole => AreApart(amount.Value, rate.Indicator, whole.Value)))
                yield return Finding(part, rate, known[0].Item);
        }
    }

    private static bool IsRate(PlacedIndicator item, string word) =>
        item is { Unit: "%", Indicator.Value: > 0.1m and <= 100 } && item.Name.Contains(word, StringComparison.Ordinal);

    private static bool Counts(PlacedIndicator item, string word) =>
        item.Indicator.Value > 0 && item.Amount is not null && item.Name.Contains(word, StringComparison.Ordinal) && !Changes.Any(item.Name.Contains);

    private static bool AreApart(decimal part, Indicator rate, decimal actual)
    {
        decimal implied = part / (rate.Value!.Value / 100);
        bool isFloor = rate.Approx is Approximation.OrMore or Approximation.NotBelow or Approximation.MoreThan or Approximation.Odd or Approximation.SomeMore;
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

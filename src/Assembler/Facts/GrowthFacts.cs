using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Facts;

/// <summary>Derives how an indicator compares: with its base, with the growth before, with other places, and in other ways.</summary>
internal static class GrowthFacts
{
    /// <param name="isStock">Whether it is told as of the end of the period.</param>
    public static GrowthInput Input(Indicator indicator, FactMaker maker, string unit, bool isStock) => new()
    {
        Value = indicator.Value,
        Unit = IsRateOfPrices(indicator, unit) ? "" : unit,
        Prior = indicator.Prior,
        PublishedRate = indicator.Growth,
        PublishedDifference = indicator.Difference,
        Comparison = indicator.Comparison,
        WholeYear = maker.Period.IsWholeYear,
        IsStock = isStock,
        Basis = indicator.Basis,
        Rise = RiseWord.Of(indicator.Name),
    };

    public static Fact? Growth(Growth? found, Indicator indicator, FactMaker maker, string label, GrowthInput input, string unit)
    {
        if (found is null)
            return AskedRates.Growth(indicator, maker, label, input);
        return Of(Counted(found, indicator, unit), isPublished: indicator.Growth is not null, maker);
    }

    // 事故1起、死亡1人，同比分别减少2起、1人: one in percent and one in figures could not be told together.
    private static Growth Counted(Growth found, Indicator indicator, string unit) =>
        indicator.Paired is null || PairedFacts.AreFew(indicator, unit) ? IncrementGrowth.Of(CountGrowth.Of(found, indicator, unit), indicator, unit) : found;

    /// <summary>A published change beside a rate: 同比增加1.2亿元，增长12%.</summary>
    public static Fact? Difference(Growth? found, Indicator indicator, FactMaker maker, string unit) =>
        indicator.Difference is { } difference and not 0 && found is { Rate: not null }
            ? maker.Of("difference", new Phrase("", DifferenceGrowth.Text(difference, unit))) with
            {
                Number = difference,
                Unit = unit,
                BareText = QuantityText.Number(difference),
                IsToBeRead = true,
            }
            : null;

    /// <summary>增速比上半年加快0.6个百分点, 由降转增: how the growth stands to the one published before.</summary>
    public static Fact? Change(Growth? found, Indicator indicator, FactMaker maker) => (found?.Rate, indicator.GrowthBefore) is ({ } rate, { } before)
        ? maker.Derived("change", GrowthChange.Of(rate, before, BeforeOf(indicator, maker.Period))) with { IsToBeRead = true }
        : null;

    private static string BeforeOf(Indicator indicator, Period period) =>
        indicator.GrowthBeforeOf is { } known ? PeriodName.Short(known) : PeriodBefore.NameOf(period);

    /// <summary>高于全市平均水平1.2个百分点: a rate against rates, anything else by its growth.</summary>
    public static IReadOnlyList<Fact> Against(Growth? found, Indicator indicator, FactMaker maker, string unit)
    {
        decimal? rate = UnitName.IsPercent(unit) ? indicator.Value : found?.Rate;
        return rate is null ? [] : [.. indicator.Against.Select(Gap)];

        Fact Gap(PlaceRate place, int index) =>
            maker.Item($"against/{place.Name}", $"against/{index}").Of("rate", PointsGap.Of(rate.Value, place.Rate, place.Name)) with { IsToBeRead = true };
    }

    /// <summary>环比增长5.2%, 比年初增加11152户, 两年平均增长6.1%.</summary>
    public static IReadOnlyList<Fact> Others(Indicator indicator, FactMaker maker, string unit, bool isStock) =>
    [
        .. from item in indicator.OtherChanges.Index()
           let asked = indicator with
           {
               Comparison = item.Item.Comparison,
               Basis = item.Item.Basis,
               Prior = item.Item.Prior,
               Growth = item.Item.Growth,
               Difference = item.Item.Difference,
           }
           let found = Wording.Growth.Of(Input(asked, maker, unit, isStock) with { BaseName = BaseOf(item.Item.Base, maker.Period) })
           where found is not null
           select Of(IncrementGrowth.Of(CountGrowth.Of(found, asked, unit), asked, unit), asked.Growth is not null, maker.Item($"changes/{item.Index + 1}", $"otherChanges/{item.Index}")),
    ];

    /// <summary>居民消费价格上涨0.3%: without a value the % is that of the growth, which has no points.</summary>
    private static bool IsRateOfPrices(Indicator indicator, string unit) =>
        indicator is { Value: null, Growth: not null } && UnitName.IsPercent(unit) && RiseWord.Of(indicator.Name).Length > 0;

    private static string BaseOf(Period? other, Period own) => other switch
    {
        null => "",
        { IsWholeYear: true } when own.IsWholeYear => PeriodName.Year(other),
        { IsWholeYear: true } => PeriodName.Year(other) + "同期",
        _ => PeriodName.Titled(other),
    };

    public static Fact Of(Growth growth, bool isPublished, FactMaker maker) =>
        (isPublished ? maker.Of("growth", growth.Phrase) : maker.Derived("growth", growth.Phrase)) with
        {
            ShortText = growth.Short,
            BareText = growth.TableText,
            Number = (growth.Rate ?? growth.Points) is { } change and not 0 ? change : null,
            Unit = growth.Points is null ? "%" : "个百分点",
            IsToBeRead = isPublished,
        };
}

using System.Diagnostics.CodeAnalysis;

namespace DevZoneDocs.Assembler.Wording;

/// <summary>
/// How a value compares with the one before it, and how that is written: never a minus sign after a word for growth, never a
/// percentage where the base is zero or below.
/// </summary>
public sealed record Growth
{
    internal Growth()
    {
    }

    public required GrowthKind Kind { get; init; }

    /// <summary>The whole phrase: 同比增长9.7%, 与上年同期持平, 由上年同期亏损46亿元转为盈利148亿元.</summary>
    public required Phrase Phrase { get; init; }

    /// <summary>The phrase without what is compared with, for a part in a chain: 增长14.3%, 持平, 扭亏为盈.</summary>
    [SuppressMessage("Naming", "CA1720", Justification = "The short form (简称), not the number type.")]
    public required string Short { get; init; }

    /// <summary>The rate as it is written, in percent and signed; null where no percentage may be written.</summary>
    public decimal? Rate { get; init; }

    /// <summary>The change of a rate in points, signed; null for any other quantity.</summary>
    public decimal? Points { get; init; }

    /// <summary>The unrounded rate (or change in points) that value and prior value give, whether or not it is the one written.</summary>
    public decimal? ComputedRate { get; init; }

    /// <summary>Whether the phrase has the published rate, not the computed one.</summary>
    public bool IsPublished { get; init; }

    /// <summary>是上年同期的2.04倍; null unless the value at least doubled.</summary>
    public string? MultipleText { get; init; }

    /// <summary>增长1.04倍 (the increment), 翻一番; null unless the value at least doubled.</summary>
    public string? IncrementText { get; init; }

    /// <summary>The change itself: 增加16.5亿元; null where a value is missing, where there is no change, and for rates and losses.</summary>
    public string? DifferenceText { get; init; }

    /// <summary>Whether the rate is so large (over 500%) that its base is suspiciously small (基数偏低).</summary>
    public bool LowBase => Math.Abs(Rate ?? 0) > 500;

    /// <summary>
    /// The cell of a table whose head says 增减（%）, of a rate 增减（百分点）: the number, with a sign only below zero; 0.0 where
    /// level; — where no percentage may be written.
    /// </summary>
    public string TableText => (Rate, Points) switch
    {
        ({ } rate, _) => QuantityText.Number(rate),
        (_, { } points) => QuantityText.Number(QuantityText.WithoutZeros(points)),
        _ => "—",
    };

    /// <summary>The growth, or null where nothing can be said: no base and no published rate, or nothing now and before.</summary>
    public static Growth? Of(GrowthInput input)
    {
        var against = GrowthBase.Of(input);
        if (UnitName.PointsOf(input.Unit) is { } points)
            return PointsGrowth.Of(input, against, points);
        if (input.Value is not < 0 && input.Prior is not < 0)
            return RateGrowth.Of(input, against) ?? DifferenceGrowth.Published(input, against);
        return input.BelowZeroIsLoss ?? UnitName.IsMoney(input.Unit)
            ? LossGrowth.Of(input, against)
            : DifferenceGrowth.Of(input, against);
    }
}

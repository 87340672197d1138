using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Wording;

/// <summary>What a growth is found from: a value with what it is compared with, or a published rate.</summary>
public sealed record GrowthInput
{
    /// <summary>The unrounded value; null where only a rate is published.</summary>
    public decimal? Value { get; init; }

    /// <summary>The unit of the value and of the prior value; a percentage makes the change one of points.</summary>
    public string Unit { get; init; } = "";

    public decimal? Prior { get; init; }

    /// <summary>The published rate in percent, or the published change in points where the unit is a percentage; it goes before a computed one.</summary>
    public decimal? PublishedRate { get; init; }

    /// <summary>The published change itself, in the unit of the value; it is told where there is no rate.</summary>
    public decimal? PublishedDifference { get; init; }

    public Comparison Comparison { get; init; }

    /// <summary>The word for a rise where it is not 增长: 上涨 of prices; empty else.</summary>
    public string Rise { get; init; } = "";

    /// <summary>Whether the period is a whole year: 比上年 in place of 同比, 上年 in place of 上年同期.</summary>
    public bool WholeYear { get; init; }

    /// <summary>Whether it is what there is at the end of the period: 比上年末 in place of 比上年.</summary>
    public bool IsStock { get; init; }

    /// <summary>The base where it is none of the usual ones: 2019年同期; empty else.</summary>
    public string BaseName { get; init; } = "";

    /// <summary>On what basis the rate was found, where that must be said.</summary>
    public GrowthBasis? Basis { get; init; }

    /// <summary>Whether a value below zero is a loss. Default: it is where the unit is money.</summary>
    public bool? BelowZeroIsLoss { get; init; }

    /// <summary>Default: 四舍五入.</summary>
    public RoundingRule Rounding { get; init; }
}

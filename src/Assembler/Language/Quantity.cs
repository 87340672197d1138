namespace DevZoneDocs.Assembler.Language;

/// <summary>A figure that a text tells (数量): how much of what, how exactly, against what and which way: 同比增长约9.7%, 1200余人次, 3—5万元.</summary>
/// <param name="Amount">In the base of its unit, exactly, so that equal figures in other forms are equal; a fall is below zero.</param>
/// <param name="UpTo">The end of a range in the same base, or null.</param>
/// <param name="Measure">What it is counted in; 万 and 亿 are part of the amount.</param>
/// <param name="Limit">How it bounds what it measures.</param>
internal sealed record Quantity(Rational Amount, Rational? UpTo, Unit Measure, Limit Limit, QuantityKind Tells)
{
    private readonly decimal? _value;

    /// <summary>What it is compared with, as the table of bases names it: 上年同期, 环比, 年初; nothing where no word says so.</summary>
    public string Basis { get; init; } = "";

    /// <summary>The number with its word of scale, in its own unit: 12000 of 1.2万, 5 of 5公里.</summary>
    public decimal Value
    {
        get => _value ?? (Amount * Measure.Factor.Inverse).ToDecimal();
        init => _value = value;
    }

    /// <summary>How many decimals stand in the text.</summary>
    public int Decimals { get; init; }

    /// <summary>万, 亿… or nothing.</summary>
    public string Scale { get; init; } = "";

    /// <summary>The words that make it inexact: 约, 近, 余, 以上… or nothing.</summary>
    public string Approx { get; init; } = "";

    /// <summary>Where the number begins in the text, without 约.</summary>
    public int Start { get; init; }

    /// <summary>Behind the unit, without 左右.</summary>
    public int End { get; init; }

    /// <summary>Where the words that belong to it begin and end: of 增长约9.7%左右 all.</summary>
    public (int Start, int End) Words { get; init; }

    /// <summary>The unit's proper name, or nothing where none follows.</summary>
    public string Unit => Measure.Name;

    public string Base => Measure.Base;

    public UnitKind Kind => Measure.Kind;

    public bool IsPercent => Kind == UnitKind.Percent;

    public bool IsThreshold =>
        Approx.Contains("以上", StringComparison.Ordinal) || Approx.Contains("以下", StringComparison.Ordinal)
            || Approx.Contains("以内", StringComparison.Ordinal);

    /// <summary>Figures with one key say the same.</summary>
    public string Key => $"{Tells}|{Amount}{(UpTo is { } end ? $"..{end}" : "")}|{Base}|{Limit}";

    /// <summary>A count of none says what a negation says: 0起 is 未发生.</summary>
    public bool IsNone =>
        Tells == QuantityKind.Level && Amount.IsZero && UpTo is null && Kind is not (UnitKind.Percent or UnitKind.Money or UnitKind.None);
}

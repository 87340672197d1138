using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Wording;

/// <summary>How much of a year's target is reached, and how that stands to the share of the year that has passed (时序进度).</summary>
public sealed record Completion
{
    private Completion()
    {
    }

    /// <summary>In percent, with one decimal; with more where one would show 100.0 for what is not quite or a little over 100.</summary>
    public required decimal Rate { get; init; }

    /// <summary>Whether the target is reached or, where it is an upper bound, kept.</summary>
    public required bool IsMet { get; init; }

    /// <summary>完成年度任务的74.6%; of an upper bound 为年度控制目标的74.6%.</summary>
    public required Phrase Phrase { get; init; }

    /// <summary>低于时序进度0.4个百分点; null for a whole year, for a period that is not the year so far, and for an upper bound.</summary>
    public Phrase? Pace { get; init; }

    /// <summary>超额4.8个百分点完成年度任务, 完成年度任务; of an upper bound 超出年度控制目标4.8%; null where there is nothing of the kind to say.</summary>
    public Phrase? Excess { get; init; }

    public string RateText => Phrase.Text;

    /// <summary>The completion, or null where none can be told: a target that is not above zero, or a value below zero.</summary>
    /// <param name="isUpperBound">Whether the target is to be kept under (控制在……以内), so that to go beyond it is no success.</param>
    public static Completion? Of(
        decimal value, decimal target, Period period, bool isUpperBound = false, RoundingRule rounding = RoundingRule.HalfUp)
    {
        if (target <= 0 || value < 0)
            return null;
        decimal rate = Shown(value * 100 / target, value == target, rounding);
        string text = QuantityText.Number(QuantityText.WithoutZeros(rate)) + "%";
        return new Completion
        {
            Rate = rate,
            IsMet = isUpperBound ? value <= target : value >= target,
            Phrase = new(isUpperBound ? "为年度控制目标的" : "完成年度任务的", text),
            Pace = isUpperBound ? null : CompletionPace.Of(value, target, rate, period, rounding),
            Excess = isUpperBound ? Beyond(rate) : Surplus(rate),
        };
    }

    // 99.96% rounded to 100.0% would say that the task is done.
    private static decimal Shown(decimal exact, bool isFull, RoundingRule rounding)
    {
        decimal rate = Rounding.Round(exact, 1, rounding);
        for (int decimals = 2; rate == 100 && !isFull && decimals <= 20; decimals++)
            rate = Rounding.Round(exact, decimals, rounding);
        return rate;
    }

    private static Phrase? Surplus(decimal rate) => rate switch
    {
        > 100 => new("", $"超额{PointsText.Of(rate - 100)}完成年度任务"),
        100 => new("", "完成年度任务"),
        _ => null,
    };

    private static Phrase? Beyond(decimal rate) =>
        rate > 100 ? new("超出年度控制目标", QuantityText.Number(QuantityText.WithoutZeros(rate - 100)) + "%") : null;
}

namespace DevZoneDocs.Assembler.Checks.Text.Lexicons;

/// <summary>Words for rates, which change by 个百分点, and for amounts, which change by % (比率和总量).</summary>
internal sealed class RateWords
{
    public IReadOnlyList<string> Rates { get; init; } = [];

    /// <summary>They end as rates do, and are amounts: 效率, 功率.</summary>
    public IReadOnlyList<string> NoRates { get; init; } = [];

    /// <summary>Rates whose relative change is what people tell: 发案率下降12%.</summary>
    public IReadOnlyList<string> Relative { get; init; } = [];

    public IReadOnlyList<string> Amounts { get; init; } = [];

    /// <summary>They say that a number is one of a span of time, and not of all: 新增, 培训.</summary>
    public IReadOnlyList<string> Flows { get; init; } = [];

    /// <summary>A pattern for rates whose change is told in 个百分点.</summary>
    public string Pattern =>
        $"(?:{WordPattern.AnyOf(Rates.Where(IsLonger))}|{WordPattern.AnyOf(Rates)}(?<!{WordPattern.AnyOf(NoRates)}))(?<!{WordPattern.AnyOf(Relative)})";

    // 投产率 is a rate, though 产率 is none.
    private bool IsLonger(string rate) => NoRates.Any(word => rate.EndsWith(word, StringComparison.Ordinal));
}

using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Checks.Data.Placed;

/// <summary>Period data as the checks see them: walked once, every item with the path by which findings name it.</summary>
internal sealed record CheckedData
{
    public required PeriodData Source { get; init; }

    /// <summary>The indicators of sections and projects; parts and details stand within them.</summary>
    public required IReadOnlyList<PlacedIndicator> Headline { get; init; }

    /// <summary>All indicators, parts and details included.</summary>
    public required IReadOnlyList<PlacedIndicator> Indicators { get; init; }

    /// <summary>Indicators that have parts, each once for every way in which it is broken down.</summary>
    public required IReadOnlyList<PlacedIndicator> Wholes { get; init; }

    public required IReadOnlyList<PlacedProject> Projects { get; init; }

    public required IReadOnlyList<PlacedTarget> Targets { get; init; }

    public required IReadOnlyList<PlacedHonor> Honors { get; init; }

    public required IReadOnlyList<PlacedNarrative> Narratives { get; init; }

    public required IReadOnlyList<PlacedDatum> Data { get; init; }

    public required IReadOnlyList<PlacedText> Texts { get; init; }

    public Period Period => Source.Period;

    public static CheckedData Of(PeriodData data, CheckWatch? watch = null) => DataWalk.Through(data, watch ?? CheckWatch.None);
}

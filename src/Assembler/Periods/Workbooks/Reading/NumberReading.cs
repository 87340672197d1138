namespace DevZoneDocs.Assembler.Periods.Workbooks.Reading;

/// <summary>What a cell that asks for a number says.</summary>
/// <param name="Json">The number as JSON spells it; null where there is none.</param>
internal sealed record NumberReading(string? Json)
{
    public static readonly NumberReading Nothing = new((string?)null);

    /// <summary>Why it cannot be read.</summary>
    public string? Problem { get; init; }

    /// <summary>How it was taken, where that needs to be said.</summary>
    public string? Note { get; init; }

    /// <summary>A word that marks the number as inexact, where one stands in the cell.</summary>
    public string? Approx { get; init; }

    /// <summary>Whether the cell says that the number is still to come.</summary>
    public bool IsAwaited { get; init; }

    public static NumberReading Refused(string problem) => Nothing with { Problem = problem };
}

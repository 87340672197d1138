namespace DevZoneDocs.Assembler.Checks;

/// <summary>How long the checks of one document may take, by whose clock; a document that takes longer is told to be unfinished.</summary>
public sealed record CheckLimits(TimeProvider Clock)
{
    /// <summary>Many times what the longest report takes.</summary>
    public TimeSpan Most { get; init; } = TimeSpan.FromSeconds(30);
}

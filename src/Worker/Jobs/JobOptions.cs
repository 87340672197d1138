namespace DevZoneDocs.Worker.Jobs;

/// <summary>How many drafts are made at once, and what one may use.</summary>
internal sealed record JobOptions
{
    /// <summary>Drafts at once on this machine. Default: one for each processor.</summary>
    public int Concurrency { get; init; } = Environment.ProcessorCount;

    /// <summary>Drafting processes that are kept at rest: more than there are processors would only hold memory.</summary>
    internal int Warm => Math.Min(Concurrency, Environment.ProcessorCount);

    /// <summary>How long one draft may take before its process is killed. Default: two minutes.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How much longer a draft may take that a language model rewords: no setting, but the model's limit for a draft.</summary>
    internal TimeSpan PolishLimit { get; init; }

    /// <summary>Whether a language model is configured.</summary>
    internal bool HasModel => PolishLimit > TimeSpan.Zero;

    /// <summary>The heap of a drafting process, in megabytes. Default: 512.</summary>
    public int MemoryLimit { get; init; } = 512;

    /// <summary>An office's own templates, or null.</summary>
    public string? Templates { get; init; }
}

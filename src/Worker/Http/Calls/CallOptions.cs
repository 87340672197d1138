namespace DevZoneDocs.Worker.Http.Calls;

/// <summary>How often one caller may ask; each kind of call has a store of a minute's calls, which fills again steadily.</summary>
internal sealed record CallOptions
{
    public const string Section = "Calls";

    /// <summary>Of all calls under /api, a minute. Default: 12000; 0 is as often as one likes.</summary>
    public int PerMinute { get; init; } = 12_000;

    /// <summary>Of those that write, a minute. Default: 1200, several times what a machine can draft; 0 is as often as one likes.</summary>
    public int WritesPerMinute { get; init; } = 1_200;
}

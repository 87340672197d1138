namespace DevZoneDocs.Worker.Jobs;

/// <summary>How long what is done with is kept; without a word nothing is ever deleted.</summary>
internal sealed record RetentionOptions
{
    public const string Section = "Retention";

    /// <summary>Days from a request's end until it is deleted with its draft. Default: never.</summary>
    public int? DraftDays { get; init; }

    /// <summary>Days from the handing in of period data until they are deleted, unless a request still stands on them. Default: never.</summary>
    public int? DataDays { get; init; }
}

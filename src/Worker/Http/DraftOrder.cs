namespace DevZoneDocs.Worker.Http;

/// <summary>What is asked for: a draft of these period data.</summary>
internal sealed record DraftOrder
{
    /// <summary>The report kind; that of the data where it is left out.</summary>
    public string? Report { get; init; }

    /// <summary>Period data as they came: JSON as UTF-8, not looked at yet.</summary>
    public required ReadOnlyMemory<byte> Data { get; init; }

    /// <summary>Whether a language model may reword what may leave the house.</summary>
    public bool Polish { get; init; }
}

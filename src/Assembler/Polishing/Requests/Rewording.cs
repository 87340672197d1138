using System.Collections.ObjectModel;

namespace DevZoneDocs.Assembler.Polishing.Requests;

/// <summary>A model's reply: sentences by id, or why there are none.</summary>
public sealed record Rewording
{
    private Rewording()
    {
    }

    /// <summary>Reworded sentences by the id of the request; one that is not there stays as it is, one that was not asked for is passed over.</summary>
    public IReadOnlyDictionary<string, string> Sentences { get; private init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>Null where the model has answered.</summary>
    public RewordingFailure? Failure { get; private init; }

    public static Rewording Of(IReadOnlyDictionary<string, string> sentences) => new() { Sentences = sentences };

    public static Rewording Failed(RewordingFailure failure) => new() { Failure = failure };
}

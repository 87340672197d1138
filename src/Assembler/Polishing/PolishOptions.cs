using DevZoneDocs.Assembler.Polishing.Lexicons;
using DevZoneDocs.Assembler.Polishing.Requests;

namespace DevZoneDocs.Assembler.Polishing;

/// <summary>What a draft is polished with.</summary>
public sealed record PolishOptions
{
    public required IRewordingModel Model { get; init; }

    /// <summary>The words by which rewordings are judged, and by which names and terms stay in the house.</summary>
    public required PolishLexicon Lexicon { get; init; }

    /// <summary>The moment that the tracked changes carry.</summary>
    public required DateTimeOffset At { get; init; }
}

namespace DevZoneDocs.Assembler.Polishing;

/// <summary>What a rewording changed, in words for an editor.</summary>
/// <param name="Message">In Chinese.</param>
/// <param name="Original">The words of the original that are concerned; empty where something was added.</param>
/// <param name="Polished">The words of the rewording; empty where something was dropped.</param>
public sealed record WordingReason(WordingFamily Family, string Message, string Original, string Polished);

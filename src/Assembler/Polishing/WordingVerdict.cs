namespace DevZoneDocs.Assembler.Polishing;

/// <summary>Whether a rewording kept every fact (结论), and if not, what it changed.</summary>
public sealed record WordingVerdict(IReadOnlyList<WordingReason> Reasons)
{
    public bool Accepted => Reasons.Count == 0;
}

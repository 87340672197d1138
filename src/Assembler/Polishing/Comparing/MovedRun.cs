namespace DevZoneDocs.Assembler.Polishing.Comparing;

/// <summary>A run of tokens that stands elsewhere after the rewording.</summary>
internal sealed record MovedRun(int Original, int Polished, int Length)
{
    public bool HoldsOriginal(int index) => index >= Original && index < Original + Length;

    public bool HoldsPolished(int index) => index >= Polished && index < Polished + Length;
}

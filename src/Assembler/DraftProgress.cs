namespace DevZoneDocs.Assembler;

/// <summary>How far a draft has come: sections merged, of all; 0 of 0 while that is not known.</summary>
public sealed record DraftProgress(int Done, int Of);

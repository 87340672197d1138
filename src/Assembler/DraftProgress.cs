namespace DevZoneDocs.Assembler;

/// <summary>How far a draft has come: sections merged, of all.</summary>
public readonly record struct DraftProgress(int Done, int Of);

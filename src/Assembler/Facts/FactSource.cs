namespace DevZoneDocs.Assembler.Facts;

/// <summary>Who supplied a datum, and where it stands in what they supplied.</summary>
/// <param name="Department">Empty where nobody is named.</param>
/// <param name="Place">A JSON pointer, or sheet and cell.</param>
public sealed record FactSource(string Department, string Place);

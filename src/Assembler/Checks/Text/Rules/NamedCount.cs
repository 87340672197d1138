namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>A number of things that are named beside it: 甲、乙、丙3家企业; 3个村（甲村、乙村、丙村）.</summary>
/// <param name="Stated">The number as it is written, with its measure word.</param>
internal sealed record NamedCount(string Stated, int Listed, bool Fits, int Start, int End);

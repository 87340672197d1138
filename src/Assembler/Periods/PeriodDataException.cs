namespace DevZoneDocs.Assembler.Periods;

/// <summary>Period data that cannot be used, with every fault found in them, in order of place.</summary>
public sealed class PeriodDataException(IReadOnlyList<DataProblem> problems)
    : Exception($"The period data have {problems.Count} problem(s): {string.Join("; ", problems.Take(3))}")
{
    public IReadOnlyList<DataProblem> Problems { get; } = problems;
}

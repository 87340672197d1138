namespace DevZoneDocs.Worker.Schedules;

/// <summary>Schedules that cannot be used, with every fault of the configuration.</summary>
internal sealed class ScheduleException(IReadOnlyList<string> problems)
    : Exception($"The schedules have {problems.Count} problem(s): {string.Join("; ", problems)}")
{
    /// <summary>Each with its key, in Chinese.</summary>
    public IReadOnlyList<string> Problems { get; } = problems;
}

namespace DevZoneDocs.Worker.Settings;

/// <summary>Settings that the service cannot start with: every fault, with its key.</summary>
internal sealed class SettingsException(IReadOnlyList<string> problems)
    : Exception($"The settings have {problems.Count} problem(s): {string.Join("; ", problems)}")
{
    /// <summary>Each with its key, in Chinese.</summary>
    public IReadOnlyList<string> Problems { get; } = problems;
}

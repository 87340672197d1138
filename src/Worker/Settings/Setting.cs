namespace DevZoneDocs.Worker.Settings;

/// <summary>One thing that can be set: what it is called, what holds without it, and what it may be.</summary>
/// <param name="Key">As in appsettings.json: <c>Jobs:Concurrency</c>.</param>
/// <param name="Default">In words, for a reader.</param>
/// <param name="Meaning">In Chinese, with the unit.</param>
/// <param name="Fault">What is wrong with a value, in Chinese, or null.</param>
internal sealed record Setting(string Key, string Default, string Meaning, Func<string, string?> Fault)
{
    /// <summary>What of its value may be shown; all of it, unless a row says otherwise.</summary>
    public Func<string, string> Show { get; init; } = Shown.Whole;

    public string Section => Key.Contains(':', StringComparison.Ordinal) ? Key[..Key.IndexOf(':', StringComparison.Ordinal)] : Key;
}

using System.Text.RegularExpressions;
using DevZoneDocs.Worker.Faults;

namespace DevZoneDocs.Worker.Tests.Commands;

/// <summary>docs/jobs.md names what there is.</summary>
public sealed partial class JobsPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "jobs.md"));

    [Fact]
    public void It_lists_every_crash_point_and_no_other()
    {
        string table = Page[Page.IndexOf("| point |", StringComparison.Ordinal)..Page.IndexOf("## Tests of it", StringComparison.Ordinal)];

        Assert.Equal(
            Enum.GetValues<CrashPoint>().Select(CrashPoints.NameOf),
            Code().Matches(table).Select(match => match.Groups[1].Value));
    }

    [Fact]
    public void It_lists_every_fault_that_verify_store_knows()
    {
        string[] verifiers = [.. new[] { "StoreVerifier.cs", "FiringVerifier.cs", "DraftReading.cs" }.Select(file => File.ReadAllText(Repository.PathOf("src", "Worker", "Storage", file)))];
        string[] kinds = [.. Fault().Matches(string.Concat(verifiers)).Select(match => match.Groups[1].Value)];

        Assert.Contains("draft.changed", kinds);
        Assert.All(kinds, kind => Assert.Contains($"| `{kind}` |", Page, StringComparison.Ordinal));
    }

    [GeneratedRegex("`([a-z-]+)`")]
    private static partial Regex Code();

    [GeneratedRegex("(?:Add|Faulty)\\(\"([a-z.]+)\"")]
    private static partial Regex Fault();
}

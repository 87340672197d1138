using System.Text;
using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Checks.Text;
using DevZoneDocs.Assembler.Tests.Checks.Text;

namespace DevZoneDocs.Assembler.Tests.Checks;

public sealed class CheckWatchTests
{
    private const string Line = "工业总产值增长-5%。\n";

    [Fact]
    public void Checks_whose_time_is_over_end_with_a_finding_that_says_so()
    {
        SteppingClock clock = new(TimeSpan.FromSeconds(0.1));

        IReadOnlyList<Finding> findings = Inspect(new CheckLimits(clock) { Most = TimeSpan.FromSeconds(30) }, lines: 200);

        Finding end = Assert.Single(findings, finding => finding.Code == "T01");
        Assert.Equal((Severity.Error, "检查超过30秒，没有查完，以上只是已查到的"), (end.Severity, end.Message));
        Assert.InRange(clock.Reads, 1, 302);
    }

    [Fact]
    public void Checks_that_are_in_time_are_told_whole()
    {
        IReadOnlyList<Finding> findings = Inspect(new CheckLimits(new SteppingClock(TimeSpan.Zero)), lines: 20);

        Assert.Equal(Inspected.Text(string.Concat(Enumerable.Repeat(Line, 20))), findings);
    }

    [Fact]
    public void Checks_that_nobody_waits_for_any_more_end_at_once()
    {
        using CancellationTokenSource cancellation = new();
        cancellation.Cancel();

        Assert.Throws<OperationCanceledException>(() => Inspect(limits: null, lines: 20, cancellation.Token));
    }

    private static IReadOnlyList<Finding> Inspect(CheckLimits? limits, int lines, CancellationToken cancellation = default)
    {
        using MemoryStream file = new(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Line, lines))));
        return TextInspector.Inspect(file, "报告", Inspected.Lexicon, limits, cancellation);
    }

    /// <summary>A clock that goes on by a step each time it is read.</summary>
    private sealed class SteppingClock(TimeSpan step) : TimeProvider
    {
        public int Reads { get; private set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => step.Ticks * Reads++;
    }
}

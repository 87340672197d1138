using System.Diagnostics;
using System.Globalization;

namespace DevZoneDocs.Assembler.Tests.Checks;

/// <summary>The time that a processor has spent on this thread: what else runs on the machine has no part in it.</summary>
internal static class ThreadTime
{
    private const string Counter = "/proc/thread-self/schedstat";

    /// <summary>Below it, the time is that of the first steps and says nothing of growth.</summary>
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(8);

    /// <summary>Runs the work at two sizes, the one four times the other, and says how many times as long the larger took.</summary>
    public static double Growth(Action<int> work, int size)
    {
        work(size);
        TimeSpan small = Of(() => work(size));
        TimeSpan large = Of(() => work(size * 4));
        return large / (small > Least ? small : Least);
    }

    /// <summary>The least of a few runs: the collector and the compiler come into one or another, never into all.</summary>
    private static TimeSpan Of(Action work)
    {
        const int Runs = 3;
        return Enumerable.Range(0, Runs).Min(_ =>
        {
            TimeSpan start = Now();
            work();
            return Now() - start;
        });
    }

    private static TimeSpan Now() => File.Exists(Counter)
        ? TimeSpan.FromMicroseconds(long.Parse(File.ReadAllText(Counter).Split(' ')[0], CultureInfo.InvariantCulture) / 1000)
        : Stopwatch.GetElapsedTime(0);
}

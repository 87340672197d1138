using System.Diagnostics;
using System.Globalization;

namespace DevZoneDocs.Worker.Faults;

/// <summary>
/// Kills the program at the point that <c>DEVZONEDOCS_CRASH_AT=name[:n]</c> names, the n-th time it comes there.
/// Without the variable, passing a point does nothing.
/// </summary>
internal static class CrashPoints
{
    public const string Variable = "DEVZONEDOCS_CRASH_AT";

    private static readonly (CrashPoint Point, int Turn)? Chosen = Read(Environment.GetEnvironmentVariable(Variable));
    private static int Passed;

    public static void Pass(CrashPoint point)
    {
        if (Chosen is { } chosen && chosen.Point == point && Interlocked.Increment(ref Passed) == chosen.Turn)
            Die();
    }

    /// <summary>The name of a point as people type it: <c>accept-after-commit</c>.</summary>
    public static string NameOf(CrashPoint point) =>
        string.Concat(point.ToString().Select((letter, i) => char.IsUpper(letter) && i > 0 ? $"-{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));

    /// <exception cref="ArgumentException">There is no such point: a test that names one would prove nothing.</exception>
    internal static (CrashPoint Point, int Turn)? Read(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        string[] parts = text.Split(':');
        CrashPoint[] points = [.. Enum.GetValues<CrashPoint>().Where(point => NameOf(point) == parts[0])];
        return points.Length == 1
            ? (points[0], parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 1)
            : throw new ArgumentException($"{Variable} names no crash point: {text}", nameof(text));
    }

    /// <summary>As SIGKILL does it: nothing is flushed, no handler runs.</summary>
    private static void Die()
    {
        using Process self = Process.GetCurrentProcess();
        self.Kill();
        Thread.Sleep(Timeout.Infinite);
    }
}

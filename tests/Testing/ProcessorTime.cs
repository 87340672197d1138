using System.Runtime.InteropServices;

namespace DevZoneDocs.Testing;

/// <summary>The time that a processor spends on a piece of work, whatever else the machine is doing: what grows in step stays in step.</summary>
public static class ProcessorTime
{
    private const int ThisThread = 3;

    /// <summary>Others on the machine can only make a run longer: it is the best of so many that counts.</summary>
    private const int MostRuns = 20;

    /// <summary>How much longer a piece of work takes than another, each at its best.</summary>
    /// <param name="enough">With a ratio like this or less, no further run is needed.</param>
    public static double Ratio(Action work, Action than, double enough)
    {
        // What is done for the first time is compiled.
        than();
        double longer = double.MaxValue;
        double shorter = double.MaxValue;
        for (int run = 0; run < MostRuns && (run == 0 || longer / shorter > enough); run++)
            (longer, shorter) = (Math.Min(longer, Of(work)), Math.Min(shorter, Of(than)));
        return longer / shorter;
    }

    /// <summary>In microseconds, on the caller's thread.</summary>
    private static double Of(Action work)
    {
        // What an earlier run has left is not for this one to clear away.
        GC.Collect();
        double before = Now();
        work();
        return Now() - before;
    }

    private static double Now()
    {
        int result = GetTime(ThisThread, out Moment moment);
        return result == 0
            ? (moment.Seconds * 1e6) + (moment.Nanoseconds / 1e3)
            : throw new InvalidOperationException("The clock of the thread cannot be read.");
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    private static extern int GetTime(int clock, out Moment moment);

    [StructLayout(LayoutKind.Sequential)]
    private struct Moment
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}

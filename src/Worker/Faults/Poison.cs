namespace DevZoneDocs.Worker.Faults;

/// <summary>
/// Makes the drafting of a zone's report deadly, as <c>DEVZONEDOCS_POISON=overflow=甲区;memory=乙区;endless=丙区;slow=丁区;stuck=戊区</c> says.
/// Without the variable it does nothing.
/// </summary>
internal static class Poison
{
    public const string Variable = "DEVZONEDOCS_POISON";

    private static readonly Dictionary<string, string> Deaths = (Environment.GetEnvironmentVariable(Variable) ?? "")
        .Split(';', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('='))
        .ToDictionary(pair => pair[1], pair => pair[0], StringComparer.Ordinal);

    public static void Take(string zone)
    {
        if (!Deaths.TryGetValue(zone, out string? death))
            return;
        switch (death)
        {
            case "overflow":
                Overflow(0);
                break;
            case "memory":
                Fill();
                break;
            case "endless":
                Spin();
                break;
            case "slow":
                Thread.Sleep(TimeSpan.FromSeconds(1));
                break;
            case "stuck":
                Thread.Sleep(Timeout.Infinite);
                break;
            default:
                throw new ArgumentException($"{Variable} names no such death: {death}");
        }
    }

    private static int Overflow(int depth) => depth < 0 ? depth : Overflow(depth + 1) + Overflow(depth + 2);

    private static void Fill()
    {
        List<byte[]> hoard = [];
        while (true)
            hoard.Add(GC.AllocateUninitializedArray<byte>(1024 * 1024));
    }

    private static void Spin()
    {
        while (true)
            Thread.SpinWait(1000);
    }
}

namespace DevZoneDocs.Testing;

/// <summary>The program that tests start: the one that DEVZONEDOCS_PROGRAM names, which eng/check.sh publishes as an office would; else the one built with the tests.</summary>
internal static class TestedProgram
{
    public static string Path { get; } = Environment.GetEnvironmentVariable("DEVZONEDOCS_PROGRAM") is { Length: > 0 } named
        ? System.IO.Path.GetFullPath(named)
        : System.IO.Path.Combine(AppContext.BaseDirectory, "devzonedocs.dll");
}

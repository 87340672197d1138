using System.Runtime.CompilerServices;

namespace DevZoneDocs.Testing;

/// <summary>Where the sources of this project lie, so that tests and tools can read and renew the files kept beside them.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot(ThisFile());

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot(string start)
    {
        DirectoryInfo? folder = new FileInfo(start).Directory;
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "DevZoneDocs.sln")))
            folder = folder.Parent;
        return folder?.FullName
            ?? throw new DirectoryNotFoundException($"No DevZoneDocs.sln above {start}: run the tests where they were built.");
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}

namespace DevZoneDocs.Testing;

/// <summary>A folder of a test's own, gone when the test is.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("devzonedocs-").FullName;

    public IReadOnlyList<string> Files => [.. Directory.GetFileSystemEntries(Path).Select(file => System.IO.Path.GetFileName(file)!)];

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

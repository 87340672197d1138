using System.Collections.Concurrent;

namespace DevZoneDocs.Worker.Files;

/// <summary>What this run has read, or is going to: none of it is ever written over.</summary>
internal static class Inputs
{
    private const string StandardInput = "/dev/stdin";
    private static readonly ConcurrentDictionary<string, bool> Known = new(StringComparer.Ordinal);

    /// <param name="path"><c>-</c> is standard input, which may be a file.</param>
    public static void Add(string path)
    {
        FileStatus status = FileStatus.Of(path == "-" ? StandardInput : path);
        if (status.Kind == FileKind.Regular)
            Known[status.Identity] = true;
    }

    public static bool Has(FileStatus status) => status.Kind == FileKind.Regular && Known.ContainsKey(status.Identity);
}

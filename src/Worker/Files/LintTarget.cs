namespace DevZoneDocs.Worker.Files;

/// <summary>A template that the user names, with the name that its author knows it by.</summary>
/// <param name="Path">The file.</param>
/// <param name="Name">From its folder of templates on, without the ending: Sections/economy/review.</param>
/// <param name="Root">The folder of templates that it stands in, or null.</param>
internal sealed record LintTarget(string Path, string Name, string? Root)
{
    private const string Ending = ".docx";
    private static readonly string[] Folders = ["Sections", "Fragments"];

    /// <param name="path">A template, or a folder of templates.</param>
    public static IReadOnlyList<LintTarget> Of(string path) => !Directory.Exists(path) ? [OfFile(path)] :
    [
        .. Folders.Select(folder => System.IO.Path.Combine(path, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, $"*{Ending}", SearchOption.AllDirectories))
            .Where(file => !System.IO.Path.GetFileName(file).StartsWith("~$", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(OfFile),
    ];

    private static LintTarget OfFile(string path)
    {
        string[] segments = System.IO.Path.GetFullPath(path).Split(System.IO.Path.DirectorySeparatorChar);
        int at = Array.FindLastIndex(segments, Folders.Contains);
        bool isInFolder = at > 0 && at < segments.Length - 1;
        string name = isInFolder ? string.Join('/', segments[at..]) : segments[^1];
        string? root = isInFolder ? string.Join(System.IO.Path.DirectorySeparatorChar, segments[..at]) : null;
        return new LintTarget(path, name.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) ? name[..^Ending.Length] : name, root);
    }
}

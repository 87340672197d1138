using DevZoneDocs.Templates;

namespace DevZoneDocs.Worker.Files;

/// <summary>An office's own templates in a folder.</summary>
internal sealed class DirectoryTemplates(string root) : ITemplateSource
{
    public IEnumerable<string> ReportKinds => Directory.Exists(Path.Combine(root, "Reports"))
        ? Directory.EnumerateFiles(Path.Combine(root, "Reports"), "*.json").Select(file => Path.GetFileNameWithoutExtension(file))
        : [];

    public byte[]? Read(string path)
    {
        string full = Path.GetFullPath(Path.Combine(root, path));

        // A section's key comes from data, and must not lead out of the folder.
        bool isInside = full.StartsWith(Path.GetFullPath(root) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return isInside ? InputFile.ReadFile(full) : null;
    }
}

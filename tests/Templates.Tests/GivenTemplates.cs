using System.Text;

namespace DevZoneDocs.Templates.Tests;

/// <summary>Templates in memory, by their paths; outlines where the path ends with .docx.</summary>
internal sealed class GivenTemplates(params (string Path, string Text)[] files) : ITemplateSource
{
    public IEnumerable<string> ReportKinds => files
        .Where(file => file.Path.StartsWith("Reports/", StringComparison.Ordinal))
        .Select(file => Path.GetFileNameWithoutExtension(file.Path));

    public List<string> Asked { get; } = [];

    public byte[]? Read(string path)
    {
        Asked.Add(path);
        return files.FirstOrDefault(file => file.Path == path) is { Text: { } text }
            ? path.EndsWith(".docx", StringComparison.Ordinal) ? Docx.FromOutline(text) : Encoding.UTF8.GetBytes(text)
            : null;
    }
}

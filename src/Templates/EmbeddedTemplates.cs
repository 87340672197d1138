using System.Reflection;

namespace DevZoneDocs.Templates;

/// <summary>The templates that come with the program.</summary>
public sealed class EmbeddedTemplates : ITemplateSource
{
    private const string ReportFolder = "Reports/";
    private const string ReportEnding = ".json";
    private static readonly Assembly Assembly = typeof(EmbeddedTemplates).Assembly;

    public IEnumerable<string> ReportKinds => Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(ReportFolder, StringComparison.Ordinal) && name.EndsWith(ReportEnding, StringComparison.Ordinal))
        .Select(name => name[ReportFolder.Length..^ReportEnding.Length])
        .Order(StringComparer.Ordinal);

    public byte[]? Read(string path)
    {
        using Stream? resource = Assembly.GetManifestResourceStream(path);
        if (resource is null)
            return null;
        byte[] bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}

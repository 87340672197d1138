using System.Text;

namespace DevZoneDocs.Templates.Tests.Reports;

/// <summary>Report definitions for a test, named before the program's own templates.</summary>
internal sealed class TemplatesInMemory : ITemplateSource
{
    private readonly Dictionary<string, byte[]> _files = [];

    public IEnumerable<string> ReportKinds => [];

    /// <param name="kind">The report's key.</param>
    /// <param name="parts">The JSON of its parts.</param>
    public static TemplateCatalog With(string kind, string parts)
    {
        TemplatesInMemory source = new();
        source._files[$"Reports/{kind}.json"] = Encoding.UTF8.GetBytes(
            $$$"""{"name":"测试报告","period":"any","layout":"gbt9704","title":["{{开发区.名称}}工作报告"],"parts":[{{{parts}}}]}""");
        return new TemplateCatalog(source, new EmbeddedTemplates());
    }

    public byte[]? Read(string path) => _files.GetValueOrDefault(path);
}

namespace DevZoneDocs.Assembler.Sections;

/// <summary>One mistake of a template: where, what, and what would do, in Chinese.</summary>
public sealed record TemplateProblem(TemplateLocation Location, string Message)
{
    public override string ToString() => $"{Location}：{Message}";
}

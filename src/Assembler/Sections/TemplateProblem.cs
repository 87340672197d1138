namespace DevZoneDocs.Assembler.Sections;

/// <summary>One mistake of a template at its place.</summary>
public sealed record TemplateProblem(TemplateLocation Location, Mistake Mistake)
{
    public string Message => Mistake.Message;

    /// <summary>What would do.</summary>
    public string Mend => Mistake.Mend;

    public override string ToString() => $"{Location}：{Message}";
}

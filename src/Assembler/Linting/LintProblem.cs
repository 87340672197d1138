using DevZoneDocs.Assembler.Sections;

namespace DevZoneDocs.Assembler.Linting;

/// <summary>One mistake of a template: where it stands, what is wrong, and what would do, in Chinese.</summary>
public sealed record LintProblem(TemplateLocation Location, string Message, string Mend)
{
    internal LintProblem(TemplateLocation location, Mistake mistake)
        : this(location, mistake.Message, mistake.Mend)
    {
    }

    /// <summary>What is wrong and what would do, in one sentence or two.</summary>
    public string Advice => $"{Message}{(Message.EndsWith('？') ? "" : "。")}{Mend}";

    public override string ToString() => $"{Location}：{Advice}";
}

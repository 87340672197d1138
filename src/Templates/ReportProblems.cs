using DevZoneDocs.Assembler.Sections;

namespace DevZoneDocs.Templates;

/// <summary>The mistakes of a report definition and of the templates that it names, collected so that all are told at once.</summary>
internal sealed class ReportProblems
{
    private readonly List<string> _own = [];
    private readonly List<TemplateProblem> _ofTemplates = [];

    /// <summary>Of the definition itself, each with its place in it.</summary>
    public IReadOnlyList<string> Own => _own;

    public void Add(string place, string problem) => _own.Add($"{place}：{problem}");

    public void Add(IEnumerable<TemplateProblem> ofTemplate) => _ofTemplates.AddRange(ofTemplate);

    /// <exception cref="ReportDefinitionException">The definition has mistakes.</exception>
    /// <exception cref="TemplateException">Only its templates have.</exception>
    public void ThrowIfAny(string kind)
    {
        if (_own.Count > 0)
            throw new ReportDefinitionException(kind, [.. _own, .. _ofTemplates.Select(problem => problem.ToString())]);
        if (_ofTemplates.Count > 0)
            throw new TemplateException(_ofTemplates);
    }
}

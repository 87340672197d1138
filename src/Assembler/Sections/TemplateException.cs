namespace DevZoneDocs.Assembler.Sections;

/// <summary>A template that its author must mend, with every mistake found in it, in order of place.</summary>
public sealed class TemplateException(IReadOnlyList<TemplateProblem> problems)
    : Exception($"The template has {problems.Count} mistake(s): {string.Join("; ", problems.Take(3))}")
{
    public IReadOnlyList<TemplateProblem> Problems { get; } = problems;
}

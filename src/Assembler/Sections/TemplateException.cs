namespace DevZoneDocs.Assembler.Sections;

/// <summary>A template that its author must mend, with every mistake found in it, in order of place.</summary>
public sealed class TemplateException(IReadOnlyList<TemplateProblem> problems)
    : Exception($"The template has {problems.Count} mistake(s): {string.Join("; ", problems.Take(3))}")
{
    /// <summary>A thousand at the most, and then how many more.</summary>
    public IReadOnlyList<TemplateProblem> Problems { get; } =
        ProblemBounds.Told(problems, problem => problem.Location, (location, mistake) => new TemplateProblem(location, mistake));
}

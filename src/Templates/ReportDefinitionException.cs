namespace DevZoneDocs.Templates;

/// <summary>A report definition that its keeper must mend, with every mistake found in it.</summary>
/// <param name="kind">The report's key, which is the file's name.</param>
/// <param name="problems">In Chinese, each with its place.</param>
public sealed class ReportDefinitionException(string kind, IReadOnlyList<string> problems)
    : Exception($"The report definition {kind} has {problems.Count} mistake(s): {string.Join("; ", problems.Take(3))}")
{
    public string Kind { get; } = kind;

    public IReadOnlyList<string> Problems { get; } = problems;
}

namespace DevZoneDocs.Assembler.Linting;

/// <summary>What the linting of one template came to.</summary>
/// <param name="Name">The template, as its author knows it.</param>
/// <param name="Problems">Its mistakes and those of the fragments that it includes, in order of place: a thousand, and then how many more.</param>
/// <param name="OwnNames">The names that only a zone's own data can answer, each with its place; they are no mistakes.</param>
/// <param name="Needs">What it needs of its data: a JSON Schema (draft 2020-12).</param>
public sealed record LintResult(string Name, IReadOnlyList<LintProblem> Problems, IReadOnlyList<OwnName> OwnNames, string Needs)
{
    /// <summary>How deep the schema goes at the most, for whoever reads it: blocks in blocks, and paths of many names in each.</summary>
    public const int DeepestNeeds = 4096;

    /// <summary>How many mistakes there are, more than <see cref="Problems"/> tells where there are too many.</summary>
    public int ProblemCount { get; init; } = Problems.Count;
}

/// <summary>A name that only a zone's own data can answer.</summary>
public sealed record OwnName(string Name, string Place);

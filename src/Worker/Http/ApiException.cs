namespace DevZoneDocs.Worker.Http;

/// <summary>A request that cannot be answered as it was asked, with every fault of it.</summary>
internal sealed class ApiException(ProblemKind kind, IReadOnlyList<ApiProblem> problems)
    : Exception($"{kind.Name}: {string.Join("; ", problems.Take(3).Select(problem => $"{problem.Pointer} {problem.Detail}"))}")
{
    public ApiException(ProblemKind kind, string detail)
        : this(kind, [new ApiProblem("", detail)])
    {
    }

    public ProblemKind Kind { get; } = kind;

    public IReadOnlyList<ApiProblem> Problems { get; } = problems;
}

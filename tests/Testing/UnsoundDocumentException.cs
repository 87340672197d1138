namespace DevZoneDocs.Testing;

/// <summary>A document that Word might repair or refuse.</summary>
public sealed class UnsoundDocumentException(IReadOnlyList<string> problems)
    : Exception($"The document is not sound:{Environment.NewLine}{string.Join(Environment.NewLine, problems.Select(problem => "  - " + problem))}")
{
    public IReadOnlyList<string> Problems { get; } = problems;
}

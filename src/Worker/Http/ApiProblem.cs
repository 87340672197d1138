namespace DevZoneDocs.Worker.Http;

/// <summary>One fault of what was sent.</summary>
/// <param name="Pointer">A JSON pointer into the body, the name of a field or a header; empty where the whole is meant.</param>
/// <param name="Detail">What is wrong and what would do, in Chinese.</param>
internal sealed record ApiProblem(string Pointer, string Detail);

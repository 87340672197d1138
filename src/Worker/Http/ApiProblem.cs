namespace DevZoneDocs.Worker.Http;

/// <summary>One fault of what was sent.</summary>
/// <param name="Pointer">A JSON pointer into the body, the name of a field, a parameter or a header; empty where the whole is meant.</param>
/// <param name="Detail">What is wrong and what would do, in Chinese.</param>
internal sealed record ApiProblem(string Pointer, string Detail);

/// <summary>Problem details (RFC 9457), with every fault at once.</summary>
/// <param name="Type">Says which kind of problem it is, and never changes.</param>
/// <param name="Title">The kind in Chinese.</param>
/// <param name="Detail">The one fault in Chinese, or how many there are.</param>
internal sealed record Problem(string Type, string Title, int Status, string Detail, IReadOnlyList<ApiProblem> Problems);

using System.Text.Json.Nodes;

namespace DevZoneDocs.Worker.Http.Queries;

/// <summary>One parameter of an address: what it is called, what it may be, and what the description says of it.</summary>
/// <param name="Meaning">In Chinese.</param>
/// <param name="Schema">A JSON schema.</param>
/// <param name="IsMany">Whether it may be given more than once.</param>
internal sealed record QueryParameter(string Name, string Meaning, JsonObject Schema, bool IsMany = false);

/// <summary>All parameters of an address; it has no others.</summary>
internal sealed record QueryParameters(params IReadOnlyList<QueryParameter> All)
{
    public static readonly QueryParameters None = new();

    public string[] Names { get; } = [.. All.Select(parameter => parameter.Name)];
}

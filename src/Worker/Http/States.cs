using DevZoneDocs.Worker.Storage;

namespace DevZoneDocs.Worker.Http;

/// <summary>The states of a request as callers write them.</summary>
internal static class States
{
    public static readonly IReadOnlyList<string> Names = [.. Enum.GetValues<RequestState>().Select(NameOf)];

    public static string NameOf(RequestState state) => state.ToString().ToLowerInvariant();

    public static RequestState? TryParse(string name) =>
        Names.Contains(name.ToLowerInvariant()) ? Enum.Parse<RequestState>(name, ignoreCase: true) : null;
}

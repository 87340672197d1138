using Microsoft.AspNetCore.Http;

namespace DevZoneDocs.Worker.Http.Queries;

/// <summary>A parameter that nothing reads is a mistake, and not passed over: who misspells a filter would get what it should have kept out.</summary>
internal static class QueryRule
{
    public static Task CheckAsync(HttpContext http, RequestDelegate next)
    {
        if (http.Request.Query.Count > 0 && http.GetEndpoint() is { } endpoint)
            Check(http.Request.Query, endpoint.Metadata.GetMetadata<QueryParameters>() ?? QueryParameters.None);
        return next(http);
    }

    private static void Check(IQueryCollection query, QueryParameters known)
    {
        ApiProblems problems = new();
        foreach (string name in query.Keys)
        {
            QueryParameter? parameter = known.All.FirstOrDefault(parameter => string.Equals(parameter.Name, name, StringComparison.OrdinalIgnoreCase));
            if (parameter is null)
                problems.AddUnknown(name, name, known.Names);
            else if (!parameter.IsMany && query[name].Count > 1)
                problems.Add(name, "只能给出一次");
        }

        problems.ThrowIfAny();
    }
}

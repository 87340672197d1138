using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace DevZoneDocs.Worker.Http;

/// <summary>Says in the description which problems a call may come to.</summary>
internal static class ProblemResponses
{
    public static RouteHandlerBuilder ProducesProblems(this RouteHandlerBuilder route, params ProblemKind[] kinds)
    {
        foreach (int status in kinds.Select(kind => kind.Status).Distinct())
            route.ProducesProblem(status);
        return route;
    }
}

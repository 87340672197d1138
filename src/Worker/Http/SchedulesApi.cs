using DevZoneDocs.Worker.Http.Description;
using DevZoneDocs.Worker.Schedules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DevZoneDocs.Worker.Http;

/// <summary>The schedules over HTTP, to look at: they are changed in the configuration.</summary>
internal static class SchedulesApi
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapRead("/api/schedules", ListAsync)
        .WithName("listSchedules")
        .WithTags(ApiTags.Schedules)
        .WithSummary("定时计划：下次时间、下个报告期、最近生成的初稿")
        .Produces<ScheduleListing>()
        .GivesProblems();

    private static async Task<IResult> ListAsync(ScheduleBoard board, CancellationToken cancellation) =>
        Results.Ok(new ScheduleListing(await board.ReadAsync(cancellation)));
}

/// <summary>All schedules in force.</summary>
internal sealed record ScheduleListing(IReadOnlyList<ScheduleLine> Schedules);

using DevZoneDocs.Assembler;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Templates;
using DevZoneDocs.Worker.Http.Description;
using DevZoneDocs.Worker.Jobs;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DevZoneDocs.Worker.Http;

/// <summary><c>POST /api/period-data</c>: period data handed in for the schedules, which draft from them at their hour.</summary>
internal static class PeriodDataApi
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/api/period-data", ReceiveAsync)
        .WithName("handInPeriodData")
        .WithTags(ApiTags.PeriodData)
        .WithSummary("交来一个报告期的时段数据，供定时生成初稿使用；后交的代替先交的")
        .Takes("application/json", Schemas.To(nameof(Assembler.Periods.PeriodData)))
        .Produces<PeriodDataReceived>(StatusCodes.Status201Created)
        .GivesProblems(ProblemKind.TooLarge, ProblemKind.MediaType, ProblemKind.PeriodData, ProblemKind.ReportKind, ProblemKind.Templates);

    private static async Task<IResult> ReceiveAsync(
        HttpContext http,
        DataReadings readings,
        PeriodDataIntake intake,
        TemplateCatalog catalog,
        CancellationToken cancellation)
    {
        if (!http.Request.HasJsonContentType())
            throw new ApiException(ProblemKind.MediaType, "应为 application/json");
        HandedInData read = await ReadAsync(await JsonBody.ReadAsync(http.Request.Body, "", cancellation), readings, cancellation);
        PeriodData data = read.Data;
        CheckResult result = await readings.CheckAsync(data, catalog.Report(data.Report), cancellation);
        string hash = await intake.ReceiveAsync(data, read.Content, "api", cancellation);
        return Results.Created(
            (string?)null,
            new PeriodDataReceived(hash, data.Zone.Name, data.Report, data.Period.ToString(), result.GapCount, result.Findings.Count));
    }

    /// <summary>The body is the data themselves: its places are theirs.</summary>
    private static async Task<HandedInData> ReadAsync(ReadOnlyMemory<byte> json, DataReadings readings, CancellationToken cancellation)
    {
        try
        {
            return await readings.ReadAsync(json, cancellation);
        }
        catch (PeriodDataException exception)
        {
            throw new ApiException(
                ProblemKind.PeriodData, [.. exception.Problems.Select(problem => new ApiProblem(problem.Place, problem.Message))]);
        }
    }
}

/// <summary>Period data that are kept.</summary>
/// <param name="Hash">SHA-256 of the content.</param>
/// <param name="Gaps">How many facts are missing in them.</param>
/// <param name="Findings">How many findings the checks of the data have; <c>devzonedocs check</c> shows them.</param>
internal sealed record PeriodDataReceived(string Hash, string Zone, string Report, string Period, int Gaps, int Findings);

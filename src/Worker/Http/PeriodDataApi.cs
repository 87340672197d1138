using System.Text.Json;
using DevZoneDocs.Assembler;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Templates;
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
        .WithSummary("交来一个报告期的时段数据，供定时生成初稿使用；后交的代替先交的")
        .Accepts<JsonElement>("application/json")
        .Produces<PeriodDataReceived>(StatusCodes.Status201Created)
        .ProducesProblems(ProblemKind.Body, ProblemKind.TooLarge, ProblemKind.MediaType, ProblemKind.PeriodData);

    private static async Task<IResult> ReceiveAsync(HttpContext http, PeriodDataIntake intake, TemplateCatalog catalog, CancellationToken cancellation)
    {
        if (!http.Request.HasJsonContentType())
            throw new ApiException(ProblemKind.MediaType, "应为 application/json");
        byte[] content = JsonSerializer.SerializeToUtf8Bytes(await DraftOrderReader.ParseAsync(http.Request.Body, "", cancellation));
        PeriodData data = Read(content);
        CheckResult result = DataChecker.Check(data, catalog.Report(data.Report));
        string hash = await intake.ReceiveAsync(data, content, "api", cancellation);
        return Results.Created((string?)null, new PeriodDataReceived(hash, data.Zone.Name, data.Report, data.Period.ToString(), result.GapCount, result.Findings.Count));
    }

    private static PeriodData Read(byte[] content)
    {
        try
        {
            using MemoryStream stream = new(content, writable: false);
            return PeriodDataReader.ReadJson(stream);
        }
        catch (PeriodDataException exception)
        {
            throw new ApiException(ProblemKind.PeriodData, [.. exception.Problems.Select(problem => new ApiProblem(problem.Place, problem.Message))]);
        }
    }
}

/// <summary>Period data that are kept.</summary>
/// <param name="Hash">SHA-256 of the content.</param>
/// <param name="Gaps">How many facts are missing in them.</param>
/// <param name="Findings">How many findings the checks of the data have; <c>devzonedocs check</c> shows them.</param>
internal sealed record PeriodDataReceived(string Hash, string Zone, string Report, string Period, int Gaps, int Findings);

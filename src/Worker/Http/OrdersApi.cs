using System.Text.Json;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Templates;
using DevZoneDocs.Worker.Jobs;
using DevZoneDocs.Worker.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DevZoneDocs.Worker.Http;

/// <summary><c>POST /api/drafts</c>: an order, answered once it is safely kept.</summary>
internal static class OrdersApi
{
    private const int LongestKey = 255;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/api/drafts", AcceptAsync)
        .WithName("orderDraft")
        .WithSummary("申请一份初稿")
        .WithDescription("同样的内容，或同一个 Idempotency-Key，无论发来几次都只生成一份。")
        .Accepts<DraftOrder>("application/json", "multipart/form-data")
        .Produces<DraftAccepted>(StatusCodes.Status202Accepted)
        .ProducesProblems(ProblemKind.Body, ProblemKind.TooLarge, ProblemKind.MediaType, ProblemKind.PeriodData);

    private static async Task<IResult> AcceptAsync(HttpContext http, RequestIntake intake, TemplateCatalog catalog, CancellationToken cancellation)
    {
        string? key = KeyOf(http.Request);
        DraftOrder order = await DraftOrderReader.ReadAsync(http.Request, cancellation);
        DraftRequest row = await intake.AcceptAsync(Request(order, key, catalog), cancellation);
        return Results.Accepted($"/api/drafts/{row.Id}", DraftAccepted.Of(row));
    }

    private static NewRequest Request(DraftOrder order, string? key, TemplateCatalog catalog)
    {
        byte[] data = JsonSerializer.SerializeToUtf8Bytes(order.Data);
        using MemoryStream stream = new(data, writable: false);
        PeriodData period = PeriodDataReader.ReadJson(stream);
        string report = order.Report ?? period.Report;
        return new NewRequest
        {
            Data = data,
            Zone = period.Zone.Name,
            Report = report,
            Period = period.Period.ToString(),
            TemplateHash = catalog.Report(report).Fingerprint,
            Polish = order.Polish,
            IdempotencyKey = key,
            Actor = "api",
        };
    }

    private static string? KeyOf(HttpRequest request)
    {
        string? key = request.Headers["Idempotency-Key"].FirstOrDefault();
        bool isUsable = key is null || (key.Length is > 0 and <= LongestKey && key.All(character => character is > ' ' and < '\u007f'));
        return isUsable ? key : throw new ApiException(ProblemKind.Body, [new ApiProblem("Idempotency-Key", $"应为 1 至 {LongestKey} 个 ASCII 字符，不含空格")]);
    }
}

using System.Text.Json.Nodes;
using DevZoneDocs.Templates;
using DevZoneDocs.Worker.Http.Description;
using DevZoneDocs.Worker.Jobs;
using DevZoneDocs.Worker.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DevZoneDocs.Worker.Http;

/// <summary><c>POST /api/drafts</c>: an order, answered once it is safely kept.</summary>
internal static class OrdersApi
{
    public const string KeyHeader = "Idempotency-Key";
    public const int LongestKey = 255;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/api/drafts", AcceptAsync)
        .WithName("orderDraft")
        .WithTags(ApiTags.Drafts)
        .WithSummary("申请一份初稿")
        .WithDescription("同样的内容，或同一个 Idempotency-Key，无论发来几次都只生成一份。")
        .Takes("application/json", Schemas.Order)
        .Takes("multipart/form-data", Schemas.OrderForm)
        .TakesHeader(KeyHeader, "发送者自己的编号：同一个编号就是同一份申请", new JsonObject { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = LongestKey, ["pattern"] = "^[!-~]+$" })
        .GivesHeader("Location", "申请的地址", StatusCodes.Status202Accepted)
        .Produces<DraftAccepted>(StatusCodes.Status202Accepted)
        .GivesProblems(ProblemKind.TooLarge, ProblemKind.MediaType, ProblemKind.PeriodData, ProblemKind.ReportKind, ProblemKind.KeyConflict, ProblemKind.NoModel, ProblemKind.Templates);

    private static async Task<IResult> AcceptAsync(
        HttpContext http, DataReadings readings, RequestIntake intake, TemplateCatalog catalog, JobOptions jobs, CancellationToken cancellation)
    {
        string? key = KeyOf(http.Request);
        DraftOrder order = await DraftOrderReader.ReadAsync(http.Request, readings, cancellation);
        if (order.Polish && !jobs.HasModel)
            throw new ApiException(ProblemKind.NoModel, [new ApiProblem("/polish", "本服务没有开通润色：请去掉 polish，先取不润色的初稿；需要润色时请与管理员联系")]);
        HandedInData data = await readings.ReadAsync(order.Data, cancellation);
        DraftRequest row = await intake.AcceptAsync(Request(order, data, key, catalog), cancellation);
        return Results.Accepted($"/api/drafts/{row.Id}", DraftAccepted.Of(row));
    }

    private static NewRequest Request(DraftOrder order, HandedInData data, string? key, TemplateCatalog catalog)
    {
        string report = order.Report ?? data.Data.Report;
        return new NewRequest
        {
            Data = data.Content,
            Zone = data.Data.Zone.Name,
            Report = report,
            Period = data.Data.Period.ToString(),
            TemplateHash = catalog.Report(report).Fingerprint,
            Polish = order.Polish,
            IdempotencyKey = key,
            Actor = "api",
        };
    }

    private static string? KeyOf(HttpRequest request)
    {
        string? key = request.Headers[KeyHeader].FirstOrDefault();
        bool isUsable = key is null || (key.Length is > 0 and <= LongestKey && key.All(character => character is > ' ' and < '\u007f'));
        return isUsable
            ? key
            : throw new ApiException(ProblemKind.Body, [new ApiProblem(KeyHeader, $"应为 1 至 {LongestKey} 个 ASCII 字符，不含空格")]);
    }
}

using System.Text.Json;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Templates;
using DevZoneDocs.Worker.Commands;
using DevZoneDocs.Worker.Jobs;
using DevZoneDocs.Worker.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace DevZoneDocs.Worker.Http;

/// <summary>Drafts over HTTP: asked for, looked at, fetched, cancelled.</summary>
internal static class DraftsApi
{
    /// <summary>As much as the command line takes.</summary>
    public const long MaxBodyBytes = 64 * 1024 * 1024;

    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/drafts", AcceptAsync);
        routes.MapGet("/api/drafts/{id}", ShowAsync);
        routes.MapGet("/api/drafts/{id}/file", FetchAsync);
        routes.MapDelete("/api/drafts/{id}", CancelAsync);
    }

    private static async Task<IResult> AcceptAsync(HttpContext http, RequestIntake intake, TemplateCatalog catalog, CancellationToken cancellation)
    {
        using JsonDocument body = await JsonDocument.ParseAsync(http.Request.Body, cancellationToken: cancellation);
        byte[] data = JsonSerializer.SerializeToUtf8Bytes(body.RootElement.GetProperty("data"));
        string? kind = body.RootElement.TryGetProperty("report", out JsonElement report) ? report.GetString() : null;
        string? problem = Problems.Of(
            () =>
            {
                using MemoryStream stream = new(data, writable: false);
                PeriodData period = PeriodDataReader.ReadJson(stream);
                string chosen = kind ?? period.Report;
                return new NewRequest
                {
                    Data = data,
                    Zone = period.Zone.Name,
                    Report = chosen,
                    Period = period.Period.ToString(),
                    TemplateHash = catalog.Report(chosen).Fingerprint,
                    Polish = body.RootElement.TryGetProperty("polish", out JsonElement polish) && polish.GetBoolean(),
                    IdempotencyKey = http.Request.Headers["Idempotency-Key"].FirstOrDefault(),
                    Actor = "api",
                };
            },
            out NewRequest? request);
        if (problem is not null)
            return Results.Problem(problem, statusCode: StatusCodes.Status422UnprocessableEntity);
        try
        {
            DraftRequest row = await intake.AcceptAsync(request!, cancellation);
            return Results.Accepted($"/api/drafts/{row.Id}", new { id = row.Id, state = NameOf(row.State) });
        }
        catch (KeyConflictException exception)
        {
            return Results.Problem(exception.Message, statusCode: StatusCodes.Status422UnprocessableEntity);
        }
    }

    private static async Task<IResult> ShowAsync(string id, Store store, CancellationToken cancellation)
    {
        await using StoreContext context = store.Open();
        DraftRequest? row = await context.Requests.AsNoTracking().SingleOrDefaultAsync(request => request.Id == id, cancellation);
        if (row is null)
            return NotFound(id);
        string? sha256 = await context.Drafts.Where(draft => draft.RequestId == id).Select(draft => draft.Sha256).SingleOrDefaultAsync(cancellation);
        JsonElement? findings = row.Findings is null ? null : JsonElement.Parse(row.Findings).GetProperty("findings");
        return Results.Ok(new
        {
            id,
            state = NameOf(row.State),
            progress = new { done = row.Done, of = row.Of },
            findings,
            sha256,
            problem = row.Problem,
            attempt = row.Attempt,
        });
    }

    private static async Task<IResult> FetchAsync(string id, Store store, DraftShelf shelf, CancellationToken cancellation)
    {
        await using StoreContext context = store.Open();
        StoredDraft? draft = await context.Drafts.AsNoTracking().SingleOrDefaultAsync(row => row.RequestId == id, cancellation);
        return draft is null ? NotFound(id) : Results.File(shelf.Read(draft), Docx, $"{id}.docx");
    }

    private static async Task<IResult> CancelAsync(string id, RequestBook book, CancellationToken cancellation) =>
        await book.CancelAsync(id, "api", cancellation) ? Results.NoContent() : Results.Problem($"没有可以取消的申请 {id}", statusCode: StatusCodes.Status409Conflict);

    private static IResult NotFound(string id) => Results.Problem($"没有初稿 {id}", statusCode: StatusCodes.Status404NotFound);

    private static string NameOf(RequestState state) => state.ToString().ToLowerInvariant();
}

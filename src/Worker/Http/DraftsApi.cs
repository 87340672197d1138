using System.Security.Cryptography;
using DevZoneDocs.Worker.Files;
using DevZoneDocs.Worker.Jobs;
using DevZoneDocs.Worker.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace DevZoneDocs.Worker.Http;

/// <summary>Drafts that were asked for: looked at, fetched, cancelled.</summary>
internal static class DraftsApi
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const int DefaultLimit = 50;
    private const int LargestLimit = 200;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/drafts", ListAsync).WithName("listDrafts").WithSummary("最近的申请，新的在前")
            .Produces<DraftListing>().ProducesProblems(ProblemKind.Body);
        routes.MapGet("/api/drafts/{id}", ShowAsync).WithName("showDraft").WithSummary("一份申请的状态、进度和核对意见")
            .Produces<DraftView>().ProducesProblems(ProblemKind.NotFound);
        routes.MapGet("/api/drafts/{id}/file", FetchAsync).WithName("fetchDraft").WithSummary("下载初稿（.docx）")
            .Produces<byte[]>(contentType: Docx).ProducesProblems(ProblemKind.NotFound, ProblemKind.NotReady, ProblemKind.Damaged);
        routes.MapDelete("/api/drafts/{id}", CancelAsync).WithName("cancelDraft").WithSummary("取消还没有结束的申请")
            .Produces(StatusCodes.Status204NoContent).ProducesProblems(ProblemKind.NotFound, ProblemKind.Ended);
    }

    private static async Task<DraftListing> ListAsync(Store store, string? state, string? zone, DateTimeOffset? before, int? limit, CancellationToken cancellation)
    {
        List<ApiProblem> problems = [];
        RequestState wanted = default;
        if (state is not null && (!Enum.TryParse(state, ignoreCase: true, out wanted) || int.TryParse(state, out _)))
            problems.Add(new ApiProblem("state", $"应为 {string.Join("、", Enum.GetValues<RequestState>().Select(DraftLine.NameOf))} 之一"));
        if (limit is < 1 or > LargestLimit)
            problems.Add(new ApiProblem("limit", $"应为 1 至 {LargestLimit} 的整数"));
        if (problems.Count > 0)
            throw new ApiException(ProblemKind.Body, problems);
        await using StoreContext context = store.Open();
        IQueryable<DraftRequest> rows = context.Requests.AsNoTracking();
        if (state is not null)
            rows = rows.Where(row => row.State == wanted);
        if (zone is not null)
            rows = rows.Where(row => row.Zone == zone);
        if (before is { } hour)
            rows = rows.Where(row => row.CreatedAt < hour);
        return new DraftListing([.. (await rows.OrderByDescending(row => row.CreatedAt).Take(limit ?? DefaultLimit).ToListAsync(cancellation)).Select(DraftLine.Of)]);
    }

    private static async Task<DraftView> ShowAsync(string id, Store store, CancellationToken cancellation)
    {
        await using StoreContext context = store.Open();
        DraftRequest row = await FindAsync(context, id, cancellation);
        string? sha256 = await context.Drafts.Where(draft => draft.RequestId == id).Select(draft => draft.Sha256).SingleOrDefaultAsync(cancellation);
        return DraftView.Of(row, sha256);
    }

    private static async Task<IResult> FetchAsync(string id, Store store, DraftShelf shelf, CancellationToken cancellation)
    {
        await using StoreContext context = store.Open();
        DraftRequest row = await FindAsync(context, id, cancellation);
        StoredDraft draft = await context.Drafts.AsNoTracking().SingleOrDefaultAsync(draft => draft.RequestId == id, cancellation)
            ?? throw new ApiException(ProblemKind.NotReady, $"申请 {id} 的状态是 {DraftLine.NameOf(row.State)}");
        return Results.File(Read(shelf, draft), Docx, $"{FileNames.Safe(row.Title ?? id)}.docx", lastModified: draft.CreatedAt, entityTag: new EntityTagHeaderValue($"\"{draft.Sha256}\""));
    }

    /// <summary>A file that is not what its row says is handed out to nobody.</summary>
    private static byte[] Read(DraftShelf shelf, StoredDraft draft)
    {
        try
        {
            byte[] content = shelf.Read(draft);
            if (Convert.ToHexStringLower(SHA256.HashData(content)) == draft.Sha256)
                return content;
        }
        catch (FileNotFoundException)
        {
            // Told below, as a file that is changed.
        }

        throw new ApiException(ProblemKind.Damaged, "请管理员运行 devzonedocs verify-store");
    }

    private static async Task<IResult> CancelAsync(string id, Store store, RequestBook book, CancellationToken cancellation)
    {
        if (await book.CancelAsync(id, "api", cancellation))
            return Results.NoContent();
        await using StoreContext context = store.Open();
        DraftRequest row = await FindAsync(context, id, cancellation);
        throw new ApiException(ProblemKind.Ended, $"申请 {id} 的状态是 {DraftLine.NameOf(row.State)}，不能取消");
    }

    private static async Task<DraftRequest> FindAsync(StoreContext context, string id, CancellationToken cancellation) =>
        await context.Requests.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellation) ?? throw new ApiException(ProblemKind.NotFound, $"没有申请 {id}");
}

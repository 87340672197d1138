using DevZoneDocs.Worker.Http.Description;
using DevZoneDocs.Worker.Http.Queries;
using DevZoneDocs.Worker.Jobs;
using DevZoneDocs.Worker.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace DevZoneDocs.Worker.Http;

/// <summary>Drafts that were asked for: looked at, fetched, cancelled, deleted.</summary>
internal static class DraftsApi
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapRead("/api/drafts", ListAsync).WithName("listDrafts").WithTags(ApiTags.Drafts)
            .WithSummary("收到的申请，新的在前；可按开发区、报告类型、报告期、状态筛选")
            .WithMetadata(DraftQuery.Parameters)
            .Produces<DraftListing>().GivesProblems();
        routes.MapRead("/api/drafts/{id}", ShowAsync).WithName("showDraft").WithTags(ApiTags.Drafts)
            .WithSummary("一份申请的状态、进度和核对意见")
            .Produces<DraftView>().GivesProblems(ProblemKind.NotFound);
        routes.MapRead("/api/drafts/{id}/file", FetchAsync).WithName("fetchDraft").WithTags(ApiTags.Drafts)
            .WithSummary("下载初稿（.docx）")
            .GivesHeader("ETag", "文件的 SHA-256").GivesHeader("Content-Disposition", "文件名：初稿的标题")
            .Gives(DraftFiles.Docx, Schemas.File).GivesProblems(ProblemKind.NotFound, ProblemKind.NotReady, ProblemKind.Damaged);
        routes.MapRead("/api/drafts/{id}/data", DataAsync).WithName("showDraftData").WithTags(ApiTags.Drafts)
            .WithSummary("一份申请用的时段数据，与交来时相同")
            .GivesHeader("ETag", "数据的 SHA-256")
            .Gives("application/json", Schemas.To(nameof(Assembler.Periods.PeriodData))).GivesProblems(ProblemKind.NotFound);
        routes.MapDelete("/api/drafts/{id}", CancelAsync).WithName("cancelDraft").WithTags(ApiTags.Drafts)
            .WithSummary("取消还没有结束的申请")
            .Produces(StatusCodes.Status204NoContent).GivesProblems(ProblemKind.NotFound, ProblemKind.Ended);
        routes.MapPost("/api/drafts/{id}/deletion", DeleteAsync).WithName("deleteDraft").WithTags(ApiTags.Drafts)
            .WithSummary("删除已经结束的申请和它的初稿，不能恢复；时段数据保留，删除有记录")
            .Produces(StatusCodes.Status204NoContent).GivesProblems(ProblemKind.NotFound, ProblemKind.Open);
    }

    public static async Task<DraftRequest> FindAsync(StoreContext context, string id, CancellationToken cancellation) =>
        await context.Requests.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellation)
            ?? throw new ApiException(ProblemKind.NotFound, $"没有申请 {id}");

    private static async Task<DraftListing> ListAsync(HttpRequest request, Store store, CancellationToken cancellation)
    {
        DraftQuery query = DraftQuery.Read(request.Query);
        await using StoreContext context = store.Open();
        List<DraftRequest> rows = await query.Of(context.Requests.AsNoTracking()).ToListAsync(cancellation);
        DraftRequest[] page = [.. rows.Take(query.Limit)];
        return new DraftListing([.. page.Select(DraftLine.Of)], rows.Count > page.Length ? DraftQuery.Next(request, page[^1]) : null);
    }

    private static async Task<DraftView> ShowAsync(string id, Store store, CancellationToken cancellation)
    {
        await using StoreContext context = store.Open();
        DraftRequest row = await FindAsync(context, id, cancellation);
        string? sha256 = await context.Drafts.Where(draft => draft.RequestId == id).Select(draft => draft.Sha256)
            .SingleOrDefaultAsync(cancellation);
        return DraftView.Of(row, sha256);
    }

    private static async Task<IResult> FetchAsync(string id, Store store, DraftFiles files, CancellationToken cancellation)
    {
        await using StoreContext context = store.Open();
        DraftRequest row = await FindAsync(context, id, cancellation);
        StoredDraft draft = await context.Drafts.AsNoTracking().SingleOrDefaultAsync(draft => draft.RequestId == id, cancellation)
            ?? throw DraftFiles.NotReady(row);
        return Results.File(
            files.Read(draft),
            DraftFiles.Docx,
            DraftFiles.NameOf(row),
            lastModified: draft.CreatedAt,
            entityTag: TagOf(draft.Sha256));
    }

    private static async Task<IResult> DataAsync(string id, Store store, CancellationToken cancellation)
    {
        PeriodDataSet data = await DataOfAsync(id, store, cancellation);
        return Results.File(data.Content, "application/json", lastModified: data.ReceivedAt, entityTag: TagOf(data.Hash));
    }

    /// <exception cref="ApiException">There is no such request, or its data are lost.</exception>
    public static async Task<PeriodDataSet> DataOfAsync(string id, Store store, CancellationToken cancellation)
    {
        await using StoreContext context = store.Open();
        DraftRequest row = await FindAsync(context, id, cancellation);
        if (row.DataHash == PeriodDataSet.Lost.Hash)
            throw new ApiException(ProblemKind.NotFound, $"申请 {id} 的时段数据已随数据库丢失；重新交来同样的数据即可补上");
        return await context.PeriodData.AsNoTracking().SingleAsync(data => data.Hash == row.DataHash, cancellation);
    }

    private static async Task<IResult> CancelAsync(string id, Store store, RequestBook book, CancellationToken cancellation)
    {
        if (await book.CancelAsync(id, "api", cancellation))
            return Results.NoContent();
        await using StoreContext context = store.Open();
        DraftRequest row = await FindAsync(context, id, cancellation);
        throw new ApiException(ProblemKind.Ended, $"申请 {id} 的状态是 {States.NameOf(row.State)}，不能取消");
    }

    private static async Task<IResult> DeleteAsync(
        string id,
        Store store,
        RequestBook book,
        DraftShelf shelf,
        CancellationToken cancellation)
    {
        if (await book.DeleteAsync(id, "api", cancellation) is { } deleted)
        {
            shelf.Discard(deleted.Draft);
            return Results.NoContent();
        }

        await using StoreContext context = store.Open();
        DraftRequest row = await FindAsync(context, id, cancellation);
        throw new ApiException(ProblemKind.Open, $"申请 {id} 的状态是 {States.NameOf(row.State)}，请先取消");
    }

    private static EntityTagHeaderValue TagOf(string sha256) => new($"\"{sha256}\"");
}

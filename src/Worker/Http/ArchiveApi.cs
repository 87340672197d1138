using System.IO.Compression;
using System.Text.Json.Nodes;
using DevZoneDocs.Worker.Http.Description;
using DevZoneDocs.Worker.Http.Queries;
using DevZoneDocs.Worker.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace DevZoneDocs.Worker.Http;

/// <summary><c>GET /api/drafts.zip</c>: several drafts in one file.</summary>
internal static class ArchiveApi
{
    private const int Most = 100;
    private const string Zip = "application/zip";

    private static readonly QueryParameters Parameters = new(new QueryParameter(
        "id",
        "申请的编号；每份给出一次，依次为压缩包中的顺序",
        new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" }, ["minItems"] = 1, ["maxItems"] = Most },
        IsMany: true));

    public static void Map(IEndpointRouteBuilder routes) => routes.MapRead("/api/drafts.zip", FetchAsync)
        .WithName("fetchDrafts")
        .WithTags(ApiTags.Drafts)
        .WithSummary("一次下载几份初稿（.zip）；有一份还没有完成，就一份也不给")
        .WithMetadata(Parameters)
        .GivesHeader("Content-Disposition", "文件名")
        .Gives(Zip, Schemas.File)
        .GivesProblems(ProblemKind.NotFound, ProblemKind.NotReady, ProblemKind.Damaged);

    private static async Task<IResult> FetchAsync(HttpRequest request, Store store, DraftFiles files, CancellationToken cancellation)
    {
        string[] ids = [.. request.Query["id"].OfType<string>().Distinct()];
        if (ids.Length is 0 or > Most)
            throw new ApiException(ProblemKind.Body, [new ApiProblem("id", $"应给出 1 至 {Most} 份")]);
        await using StoreContext context = store.Open();
        Dictionary<string, DraftRequest> rows = await context.Requests.AsNoTracking().Where(row => ids.Contains(row.Id))
            .ToDictionaryAsync(row => row.Id, cancellation);
        Dictionary<string, StoredDraft> drafts = await context.Drafts.AsNoTracking().Where(draft => ids.Contains(draft.RequestId))
            .ToDictionaryAsync(draft => draft.RequestId, cancellation);
        ThrowIfMissing(ids, rows, drafts);
        byte[] archive = await PackAsync([.. ids.Select(id => (rows[id], drafts[id]))], files, cancellation);
        return Results.File(archive, Zip, ids.Length == 1 ? $"{rows[ids[0]].Id}.zip" : $"初稿{ids.Length}份.zip");
    }

    private static void ThrowIfMissing(string[] ids, Dictionary<string, DraftRequest> rows, Dictionary<string, StoredDraft> drafts)
    {
        ApiProblem[] unknown = [.. ids.Where(id => !rows.ContainsKey(id)).Select(id => new ApiProblem("id", $"没有申请 {id}"))];
        if (unknown.Length > 0)
            throw new ApiException(ProblemKind.NotFound, unknown);
        ApiProblem[] unready = [.. ids.Where(id => !drafts.ContainsKey(id)).Select(id => new ApiProblem("id", DraftFiles.NotReady(rows[id]).Problems[0].Detail))];
        if (unready.Length > 0)
            throw new ApiException(ProblemKind.NotReady, unready);
    }

    /// <summary>In memory, so that what cannot be read is told before the first byte has gone out.</summary>
    private static async Task<byte[]> PackAsync(
        (DraftRequest Row, StoredDraft Draft)[] chosen, DraftFiles files, CancellationToken cancellation)
    {
        using MemoryStream stream = new();
        await using (ZipArchive archive = await ZipArchive.CreateAsync(stream, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellation))
        {
            HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
            foreach ((DraftRequest row, StoredDraft draft) in chosen)
            {
                // A .docx is a zip itself.
                ZipArchiveEntry entry = archive.CreateEntry(Unused(DraftFiles.NameOf(row), names), CompressionLevel.NoCompression);
                entry.LastWriteTime = draft.CreatedAt;
                await using Stream content = await entry.OpenAsync(cancellation);
                await content.WriteAsync(files.Read(draft), cancellation);
            }
        }

        return stream.ToArray();
    }

    private static string Unused(string name, HashSet<string> names)
    {
        string free = name;
        for (int i = 2; !names.Add(free); i++)
            free = $"{Path.GetFileNameWithoutExtension(name)}（{i}）.docx";
        return free;
    }
}

using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace DevZoneDocs.Worker.Storage;

/// <summary>Compares rows, files and hashes; a service may be at work meanwhile.</summary>
internal sealed class StoreVerifier(Store store, DraftShelf shelf)
{
    private readonly List<StoreFault> _faults = [];

    public async Task<StoreReport> VerifyAsync(CancellationToken cancellation)
    {
        await using StoreContext context = store.Open();
        await CheckDatabaseAsync(context, cancellation);
        await CheckPeriodDataAsync(context, cancellation);
        await CheckRequestsAsync(context, cancellation);
        _faults.AddRange(await new FiringVerifier(context).VerifyAsync(cancellation));
        int drafts = await CheckDraftsAsync(context, cancellation);
        int files = await CheckFilesAsync(context, cancellation);
        return new StoreReport(
            await context.Requests.CountAsync(cancellation),
            drafts,
            files,
            _faults,
            await NotesAsync(context, cancellation));
    }

    private async Task CheckDatabaseAsync(StoreContext context, CancellationToken cancellation)
    {
        if (store.IsShared)
            return;
        List<string> words = await context.Database.SqlQueryRaw<string>("SELECT integrity_check AS \"Value\" FROM pragma_integrity_check")
            .ToListAsync(cancellation);
        foreach (string word in words.Where(word => word != "ok"))
            Add("database.damaged", "store.db", $"数据库文件损坏（{word}）");
    }

    private async Task CheckPeriodDataAsync(StoreContext context, CancellationToken cancellation)
    {
        await foreach (PeriodDataSet data in context.PeriodData.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellation))
        {
            if (Hash(data.Content) != data.Hash)
                Add("data.changed", data.Hash, "时段数据与其校验值不符");
        }
    }

    private async Task CheckRequestsAsync(StoreContext context, CancellationToken cancellation)
    {
        List<string> bare = await context.Requests
            .Where(request => request.State == RequestState.Completed && !context.Drafts.Any(draft => draft.RequestId == request.Id))
            .Select(request => request.Id)
            .ToListAsync(cancellation);
        foreach (string id in bare)
            Add("draft.missing", id, "申请已完成，但没有初稿");
        List<string> early = await context.Drafts
            .Where(draft => !context.Requests.Any(request =>
                request.Id == draft.RequestId && request.State == RequestState.Completed && request.Attempt == draft.Attempt))
            .Select(draft => draft.RequestId)
            .ToListAsync(cancellation);
        foreach (string id in early)
            Add("draft.unasked", id, "有初稿，但申请没有完成，或由另一次生成完成");
    }

    private async Task<int> CheckDraftsAsync(StoreContext context, CancellationToken cancellation)
    {
        int count = 0;
        await foreach (StoredDraft draft in context.Drafts.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellation))
        {
            count++;
            if (DraftReading.Of(draft, shelf).Fault is { } fault)
                _faults.Add(fault);
        }

        return count;
    }

    private async Task<int> CheckFilesAsync(StoreContext context, CancellationToken cancellation)
    {
        if (shelf.Folder is not { } folder)
            return 0;
        StoreIdentity? known = await StoreBond.FindAsync(context, cancellation);
        if (known is { HasFolder: true } && folder.Mark != known.Id)
            Add("folder.stranger", Path.GetFileName(folder.Path), $"初稿文件夹（编号 {folder.Mark ?? "无"}）与数据库（编号 {known.Id}）不是一套；确认就用这个文件夹的，先运行 adopt");
        foreach (LooseFile loose in await LooseFiles.OfAsync(context, folder, cancellation))
            Add("file.orphan", loose.File.Name, loose.IsAccountedFor ? "没有用处的文件（服务运行时会自动清理）" : "数据库里没有记录的文件（服务运行时会另存，不会删除；运行 adopt 可以认领）");
        IReadOnlyList<DraftFile> files = folder.List();
        foreach (DraftFile file in files.Where(file => file.RequestId is null))
            Add("file.unknown", file.Name, "初稿文件夹里有不是本程序写的文件（名称不同，或者是链接）");
        return files.Count;
    }

    private async Task<IReadOnlyList<StoreFault>> NotesAsync(StoreContext context, CancellationToken cancellation)
    {
        List<StoreFault> notes = [];
        List<DraftRequest> differing = await context.Requests.AsNoTracking()
            .Where(request => request.State == RequestState.Completed && request.LostSha256 != null)
            .ToListAsync(cancellation);
        foreach (DraftRequest request in differing)
            notes.Add(new StoreFault("draft.differs", request.Id, $"初稿丢失后重新生成，内容与原稿（{request.LostSha256}）不同：模板、程序或润色的结果变了"));
        foreach (AsideFile aside in shelf.Folder is { } folder ? await AsideFiles.OfAsync(context, folder, cancellation) : [])
            notes.Add(NoteOf(aside));
        return notes;
    }

    private StoreFault NoteOf(AsideFile aside)
    {
        string kept = $"{LabelReader.Describe(aside.File.Path)}，{Day(aside.File.At)} 另存，保留到 {Day(aside.File.At.AddDays(store.Options.SetAsideDays))}";
        return aside.IsOvertaken
            ? new StoreFault("file.overtaken", aside.File.Name, $"{kept}；这份申请后来另有完好的初稿，不必处理")
            : new StoreFault("file.set-aside", aside.File.Name, $"{kept}；运行 adopt 可以认领，不要的可以从 {DraftFolder.SetAsideName} 中删去");
    }

    private static string Day(DateTimeOffset at) => at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void Add(string kind, string subject, string message) => _faults.Add(new StoreFault(kind, subject, message));

    private static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}

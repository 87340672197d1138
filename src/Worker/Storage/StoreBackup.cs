using System.Data.Common;
using DevZoneDocs.Worker.Files;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DevZoneDocs.Worker.Storage;

/// <summary>
/// Copies a store on SQLite, a service being at work on it or not: first the database as it was at one moment, then the drafts that it
/// names. A draft once named is never changed, so that the two agree whatever happens meanwhile.
/// </summary>
internal sealed class StoreBackup(StoreOptions options)
{
    /// <param name="target">A folder that is not there yet; it appears whole or not at all.</param>
    /// <exception cref="InputException">The store cannot be copied.</exception>
    public async Task<BackupReport> WriteAsync(string target, CancellationToken cancellation)
    {
        if (options.IsPostgres)
            throw new InputException("数据在 PostgreSQL 中，请用 pg_dump 备份；做法见 docs/operations.md");
        if (!File.Exists(options.SqliteFile))
            throw new InputException($"{options.SqliteFile}：没有这个文件");
        if (Path.Exists(target))
            throw new InputException($"{target}：已经存在；备份只写入新的文件夹");
        string half = $"{Path.GetFullPath(target)}.{Path.GetRandomFileName()}.tmp";
        try
        {
            BackupReport report = await CopyAsync(new StoreOptions { DataFolder = half }, cancellation);
            Directory.Move(half, target);
            Folders.Flush(Path.GetDirectoryName(Path.GetFullPath(target))!);
            return report;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or DbException)
        {
            throw new InputException($"{target}：不能备份（{(exception is DbException ? DatabaseReason.Of(exception) : FileReason.Of(exception))}）", exception);
        }
        finally
        {
            if (Directory.Exists(half))
                Directory.Delete(half, recursive: true);
        }
    }

    private async Task<BackupReport> CopyAsync(StoreOptions copy, CancellationToken cancellation)
    {
        Folders.CreatePrivate(copy.DataFolder);
        await using (Store store = new(options))
        await using (StoreContext source = store.Open())
            await source.Database.ExecuteSqlAsync($"VACUUM INTO {copy.SqliteFile}", cancellation);
        DraftShelf from = new(options);
        DraftFolder to = new(copy.DraftsFolder!);
        await using Store copied = new(copy);
        await using StoreContext context = copied.Open();
        List<StoredDraft> drafts = await context.Drafts.AsNoTracking().Where(draft => draft.FileName != null).ToListAsync(cancellation);
        List<StoreFault> lost = [.. drafts.Select(draft => Copy(draft, from, to)).OfType<StoreFault>()];
        KeepAside(from.Folder!, to);
        StoreReport report = await new StoreVerifier(copied, new DraftShelf(copy)).VerifyAsync(cancellation);
        await context.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Flush(copy.SqliteFile);
        Folders.Flush(copy.DataFolder);
        return new BackupReport(report.Requests, report.Drafts - lost.Count, [.. lost, .. report.Faults.ExceptBy(lost.Select(fault => fault.Subject), fault => fault.Subject)]);
    }

    /// <summary>A draft that is lost, or is not what its row says, keeps no other from its place in the backup.</summary>
    /// <returns>What is wrong with it where it lies.</returns>
    private static StoreFault? Copy(StoredDraft draft, DraftShelf from, DraftFolder to)
    {
        DraftReading read = DraftReading.Of(draft, from);
        if (read.Content is { } content)
            to.Put(draft.RequestId, draft.Attempt, content, draft.CreatedAt);
        return read.Fault;
    }

    /// <summary>What no row explains is kept as well, and whose folder it is.</summary>
    private static void KeepAside(DraftFolder from, DraftFolder to)
    {
        foreach (SetAsideFile file in from.ListSetAside())
        {
            File.Copy(file.Path, Path.Combine(to.Path, file.Name));
            to.SetAside(file.Name, file.At);
        }

        if (from.Mark is { } mark)
            to.WriteMark(mark);
    }

    private static void Flush(string path)
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
    }
}

/// <summary>What a backup holds.</summary>
/// <param name="Drafts">Those that are sound.</param>
/// <param name="Faults">What the store itself has, and so has its copy.</param>
internal sealed record BackupReport(int Requests, int Drafts, IReadOnlyList<StoreFault> Faults);

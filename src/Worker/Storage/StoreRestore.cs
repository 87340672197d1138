using System.Globalization;
using DevZoneDocs.Worker.Files;
using Microsoft.Data.Sqlite;

namespace DevZoneDocs.Worker.Storage;

/// <summary>Puts a backup in the place of a store: on SQLite the data folder whole, on PostgreSQL the drafts that the shared folder lacks.</summary>
internal sealed class StoreRestore(StoreOptions options)
{
    private const string DatabaseName = "store.db";

    /// <param name="backup">What <c>backup</c> wrote; with PostgreSQL a copy of the shared folder.</param>
    /// <returns>Where the former data folder lies now; null where there was none.</returns>
    /// <exception cref="InputException">Nothing was changed.</exception>
    public async Task<string?> RestoreAsync(string backup, CancellationToken cancellation)
    {
        if (!Directory.Exists(backup))
            throw new InputException($"{backup}：没有这个文件夹");
        if (FileStatus.Of(backup) == FileStatus.Of(options.IsPostgres ? options.SharedFolder ?? "" : options.DataFolder))
            throw new InputException($"{backup}：这就是正在使用的文件夹，不是它的备份；没有改动任何文件");
        try
        {
            return options.IsPostgres ? RestoreShared(backup) : await RestoreWholeAsync(backup, cancellation);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{backup}：不能恢复（{FileReason.Of(exception)}）", exception);
        }
    }

    /// <summary>The former folder keeps everything that was in it, under another name.</summary>
    private async Task<string?> RestoreWholeAsync(string backup, CancellationToken cancellation)
    {
        if (!File.Exists(Path.Combine(backup, DatabaseName)))
            throw new InputException($"{backup}：没有 {DatabaseName}，不是备份");
        string target = Path.TrimEndingDirectorySeparator(options.DataFolder);
        string half = string.Create(CultureInfo.InvariantCulture, $"{target}.{Environment.ProcessId}.tmp");
        try
        {
            CopyFolder(backup, half);
            await CheckAsync(half, cancellation);
            string? former = MakeRoom(target);
            Directory.Move(half, target);
            Folders.Flush(Path.GetDirectoryName(target)!);
            return former;
        }
        finally
        {
            if (Directory.Exists(half))
                Directory.Delete(half, recursive: true);
        }
    }

    private string? RestoreShared(string backup)
    {
        if (options.SharedFolder is not { } shared)
            throw new InputException("没有设置 Store:SharedFolder：初稿在 PostgreSQL 里，用 pg_restore 恢复即可");
        if (MarkOf(backup) is { } own && MarkOf(shared) is { } present && own != present)
            throw new InputException($"{backup}：属于另一个存储（编号 {own}，{shared} 的编号是 {present}）；没有改动任何文件");
        CopyFolder(backup, shared);
        return null;
    }

    private static string? MarkOf(string folder) =>
        Path.Combine(folder, DraftFolder.MarkName) is var path && File.Exists(path) ? File.ReadAllText(path).Trim() : null;

    /// <summary>A database that cannot be opened is told before anything makes room for it.</summary>
    private static async Task CheckAsync(string folder, CancellationToken cancellation)
    {
        StoreOptions copy = new() { DataFolder = folder };
        await using Store store = new(copy);

        // A backup may be of an earlier version.
        await new StoreSetup(store).MigrateAsync(cancellation);
        StoreReport report = await new StoreVerifier(store, new DraftShelf(copy)).VerifyAsync(cancellation);
        SqliteConnection.ClearAllPools();
        if (report.Faults.FirstOrDefault(fault => fault.Kind == "database.damaged") is { } damage)
            throw new InputException($"{damage.Message}，没有恢复");
    }

    private static string? MakeRoom(string target)
    {
        if (!Directory.Exists(target))
            return null;

        // Nobody may be at it; the lock goes with the folder.
        using (StoreLock.Take(target))
        {
            string former = FreeName(target);
            Directory.Move(target, former);
            return former;
        }
    }

    private static string FreeName(string target)
    {
        string path = $"{target}.replaced";
        for (int copy = 2; Path.Exists(path); copy++)
            path = string.Create(CultureInfo.InvariantCulture, $"{target}.replaced-{copy}");
        return path;
    }

    /// <summary>What is there already stays.</summary>
    private static void CopyFolder(string from, string to)
    {
        Folders.CreatePrivate(to);
        foreach (string file in Directory.EnumerateFiles(from).Where(file => !IsOfAProcess(file)))
            CopyFile(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (string folder in Directory.EnumerateDirectories(from).Where(folder => Path.GetFileName(folder) is "drafts" or DraftFolder.SetAsideName))
            CopyFolder(folder, Path.Combine(to, Path.GetFileName(folder)));
        Folders.Flush(to);
    }

    /// <summary>A lock, or what a draft was being written into.</summary>
    private static bool IsOfAProcess(string file) => Path.GetFileName(file) == StoreLock.FileName || Path.GetExtension(file) == ".tmp";

    private static void CopyFile(string from, string to)
    {
        if (File.Exists(to))
            return;
        string half = $"{to}.tmp";
        using (FileStream source = File.OpenRead(from))
        using (FileStream copy = new(half, FileMode.Create, FileAccess.Write))
        {
            source.CopyTo(copy);
            copy.Flush(flushToDisk: true);
        }

        File.SetLastWriteTimeUtc(half, File.GetLastWriteTimeUtc(from));
        File.Move(half, to);
    }
}

using System.CommandLine;
using DevZoneDocs.Worker.Files;
using DevZoneDocs.Worker.Storage;
using Microsoft.EntityFrameworkCore;

namespace DevZoneDocs.Worker.Commands;

/// <summary>What the commands that look after a store have in common.</summary>
internal static class StoreCommands
{
    public static Option<string?> DataOption() => new("--data") { Description = "数据文件夹；默认为当前文件夹下的 data" };

    /// <summary>Where the store is, for a command that works on it; what the command writes is nobody else's to read.</summary>
    /// <exception cref="InputException">It is another user's.</exception>
    public static StoreOptions Options(string? data)
    {
        Folders.KeepFilesPrivate();
        StoreOptions options = ServiceConfiguration.Store(ServiceConfiguration.Read(), data);
        foreach (string path in options.IsPostgres ? [] : new[] { options.DataFolder, options.SqliteFile, options.DraftsFolder! })
        {
            if (Folders.IsForbidden(path))
                throw new InputException($"{path}：用户 {Environment.UserName} 没有权限读取。请以服务的用户运行，如 runuser -u {FileStatus.OwnerOf(path) ?? FileStatus.OwnerOf(options.DataFolder) ?? "devzonedocs"} -- {CommandLine()}");
        }

        return options;
    }

    /// <exception cref="InputException">There is none.</exception>
    public static void NeedDatabase(StoreOptions options)
    {
        if (options.IsPostgres || File.Exists(options.SqliteFile))
            return;
        StoreBond.RefuseLost(options, Directory.Exists(options.DraftsFolder) ? new DraftFolder(options.DraftsFolder) : null);
        throw new InputException($"{options.SqliteFile}：没有这个文件");
    }

    /// <exception cref="InputException">The database is of an earlier version: a service brings it up to date at its start.</exception>
    public static async Task NeedThisVersionAsync(Store store, CancellationToken cancellation)
    {
        await using StoreContext context = store.Open();
        if ((await context.Database.GetPendingMigrationsAsync(cancellation)).Any())
            throw new InputException("数据库还是较早版本的，请先用现在的程序启动一次服务");
    }

    /// <exception cref="InputException">The database is away, or is none.</exception>
    public static async Task<int> WithDatabaseAsync(Func<Task<int>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception exception) when (DatabaseReason.Is(exception))
        {
            throw new InputException($"数据库不能使用：{DatabaseReason.Of(exception)}", exception);
        }
    }

    /// <summary>As it was given, to be given again.</summary>
    private static string CommandLine() => string.Join(' ', Environment.GetCommandLineArgs().Skip(1).Prepend("devzonedocs"));
}

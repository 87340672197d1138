using System.CommandLine;
using DevZoneDocs.Worker.Storage;

namespace DevZoneDocs.Worker.Commands;

/// <summary><c>restore</c>: a backup takes the place of the store, and is verified there.</summary>
internal static class RestoreCommand
{
    public static Command Create()
    {
        Argument<string> backup = new("BACKUP") { Description = "backup 写成的文件夹；用 PostgreSQL 时为共用文件夹的备份（先用 pg_restore 恢复数据库）" };
        Option<string?> data = StoreCommands.DataOption();
        Command command = new("restore", "由备份恢复：服务要先停止；原来的数据文件夹改名保留，恢复后逐份核对") { backup, data };
        command.SetAction((parsed, cancellation) => Problems.GuardAsync(() => RunAsync(parsed.GetValue(backup)!, parsed.GetValue(data), cancellation)));
        return command;
    }

    private static async Task<int> RunAsync(string backup, string? data, CancellationToken cancellation)
    {
        StoreOptions options = StoreCommands.Options(data);
        return await StoreCommands.WithDatabaseAsync(async () =>
        {
            string? former = await new StoreRestore(options).RestoreAsync(backup, cancellation);
            if (former is not null)
                Console.WriteLine($"原来的数据文件夹改名为 {former}");
            await using Store store = new(options);
            StoreReport report = await new StoreVerifier(store, new DraftShelf(options)).VerifyAsync(cancellation);
            VerifyStoreCommand.Print(report, asJson: false);
            return report.Faults.Count == 0 ? ExitCodes.Done : ExitCodes.DoneWithErrors;
        });
    }
}

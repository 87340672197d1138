using System.CommandLine;
using DevZoneDocs.Worker.Storage;

namespace DevZoneDocs.Worker.Commands;

/// <summary><c>backup</c>: a copy of the store on SQLite, made while the service is running.</summary>
internal static class BackupCommand
{
    public static Command Create()
    {
        Option<string> output = new("--output", "-o") { Description = "备份写入的文件夹，必须还不存在", Required = true };
        Option<string?> data = new("--data") { Description = "数据文件夹；默认为当前文件夹下的 data" };
        Command command = new("backup", "备份数据库和初稿，服务不必停止；恢复时把备份文件夹用作数据文件夹即可") { output, data };
        command.SetAction((parsed, cancellation) => Problems.GuardAsync(() => RunAsync(parsed.GetValue(output)!, parsed.GetValue(data), cancellation)));
        return command;
    }

    private static async Task<int> RunAsync(string output, string? data, CancellationToken cancellation)
    {
        StoreOptions options = ServiceConfiguration.Store(ServiceConfiguration.Read(), data);
        BackupReport report = await new StoreBackup(options).WriteAsync(output, cancellation);
        Console.WriteLine($"{output}：申请 {report.Requests} 份，初稿 {report.Drafts} 份");
        return ExitCodes.Done;
    }
}

using System.CommandLine;
using DevZoneDocs.Worker.Storage;

namespace DevZoneDocs.Worker.Commands;

/// <summary><c>backup</c>: a copy of the store on SQLite, made while the service is running.</summary>
internal static class BackupCommand
{
    public static Command Create()
    {
        Option<string> output = new("--output", "-o") { Description = "备份写入的文件夹，必须还不存在", Required = true };
        Option<string?> data = StoreCommands.DataOption();
        Command command = new("backup", "备份数据库和初稿，服务不必停止；有损坏的照样备份完好的部分，并逐份列出；恢复用 restore") { output, data };
        command.SetAction((parsed, cancellation) => Problems.GuardAsync(() => RunAsync(parsed.GetValue(output)!, parsed.GetValue(data), cancellation)));
        return command;
    }

    private static async Task<int> RunAsync(string output, string? data, CancellationToken cancellation)
    {
        BackupReport report = await new StoreBackup(StoreCommands.Options(data)).WriteAsync(output, cancellation);
        Console.WriteLine($"{output}：申请 {report.Requests} 份，初稿 {report.Drafts} 份");
        foreach (StoreFault fault in report.Faults)
            Console.WriteLine($"  [{fault.Kind}] {fault.Subject}：{fault.Message}");
        return report.Faults.Count == 0 ? ExitCodes.Done : ExitCodes.DoneWithErrors;
    }
}

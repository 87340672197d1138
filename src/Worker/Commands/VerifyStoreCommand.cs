using System.CommandLine;
using System.Data.Common;
using DevZoneDocs.Worker.Files;
using DevZoneDocs.Worker.Storage;

namespace DevZoneDocs.Worker.Commands;

/// <summary><c>verify-store</c>: whether rows, files and hashes of the store agree.</summary>
internal static class VerifyStoreCommand
{
    public static Command Create()
    {
        Option<string?> data = new("--data") { Description = "数据文件夹；默认为当前文件夹下的 data" };
        Option<bool> json = new("--json") { Description = "以 JSON 输出结果" };
        Command command = new("verify-store", "核对数据库的记录、初稿文件与校验值是否一致；服务运行时也可以用") { data, json };
        command.SetAction((parsed, cancellation) => Problems.GuardAsync(() => RunAsync(parsed.GetValue(data), parsed.GetValue(json), cancellation)));
        return command;
    }

    private static async Task<int> RunAsync(string? data, bool asJson, CancellationToken cancellation)
    {
        StoreOptions options = ServiceConfiguration.Store(ServiceConfiguration.Read(), data);
        if (!options.IsPostgres && !File.Exists(options.SqliteFile))
            throw new InputException($"{options.SqliteFile}：没有这个文件");
        await using Store store = new(options);
        try
        {
            StoreReport report = await new StoreVerifier(store, new DraftShelf(options)).VerifyAsync(cancellation);
            Print(report, asJson);
            return report.Faults.Count == 0 ? ExitCodes.Done : ExitCodes.DoneWithErrors;
        }
        catch (Exception exception) when (exception is DbException || exception.InnerException is DbException)
        {
            throw new InputException($"数据库不能使用：{exception.GetBaseException().Message}", exception);
        }
    }

    private static void Print(StoreReport report, bool asJson)
    {
        if (asJson)
        {
            Console.WriteLine(JsonOutput.Of(report));
            return;
        }

        Console.WriteLine($"申请 {report.Requests} 份，初稿 {report.Drafts} 份，文件 {report.Files} 个，问题 {report.Faults.Count} 个");
        foreach (StoreFault fault in report.Faults)
            Console.WriteLine($"  [{fault.Kind}] {fault.Subject}：{fault.Message}");
    }
}

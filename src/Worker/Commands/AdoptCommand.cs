using System.CommandLine;
using DevZoneDocs.Worker.Files;
using DevZoneDocs.Worker.Storage;

namespace DevZoneDocs.Worker.Commands;

/// <summary><c>adopt</c>: the database takes a folder of drafts for its own, and the drafts in it that it does not know.</summary>
internal static class AdoptCommand
{
    public static Command Create()
    {
        Option<string?> data = StoreCommands.DataOption();
        Option<string?> id = new("--id") { Description = "文件夹现在的编号；数据库和文件夹各有编号时必须写明，表示知道是哪一个" };
        Option<bool> json = new("--json") { Description = "以 JSON 输出结果" };
        Command command = new("adopt", "数据库丢失、换过或恢复到较早的备份以后，认领初稿文件夹和另存文件中数据库没有记录的初稿") { data, id, json };
        command.SetAction((parsed, cancellation) => Problems.GuardAsync(() => RunAsync(parsed.GetValue(data), parsed.GetValue(id), parsed.GetValue(json), cancellation)));
        return command;
    }

    private static async Task<int> RunAsync(string? data, string? id, bool asJson, CancellationToken cancellation)
    {
        StoreOptions options = StoreCommands.Options(data);
        if (options.DraftsFolder is not { } path || !Directory.Exists(path))
            throw new InputException(options.DraftsFolder is null ? "初稿存在数据库里，没有初稿文件夹可以认领" : $"{options.DraftsFolder}：没有这个文件夹");
        using StoreLock? single = options.IsPostgres ? null : StoreLock.Take(options.DataFolder);
        await using Store store = new(options);
        DraftShelf shelf = new(options);
        return await StoreCommands.WithDatabaseAsync(async () =>
        {
            await new StoreSetup(store).MigrateAsync(cancellation);
            await RefuseAnotherAsync(store, shelf.Folder!, id, cancellation);
            string owner = await new StoreBond(store, shelf, TimeProvider.System).AdoptAsync(cancellation);
            AdoptionReport report = await new DraftAdopter(store, shelf.Folder!, TimeProvider.System).AdoptAsync(cancellation);
            Print(report, owner, asJson);
            return report.Passed.Count == 0 ? ExitCodes.Done : ExitCodes.DoneWithErrors;
        });
    }

    /// <summary>A folder that bears another id may be at work for another database.</summary>
    private static async Task RefuseAnotherAsync(Store store, DraftFolder folder, string? id, CancellationToken cancellation)
    {
        await using StoreContext context = store.Open();
        string? own = (await StoreBond.FindAsync(context, cancellation))?.Id;
        if (own is not null && folder.Mark is { } mark && mark != own && id != mark)
            throw new InputException($"{folder.Path}：文件夹的编号是 {mark}，可能正由另一个数据库使用；数据库的编号是 {own}。确认没有别的服务在用以后，运行 devzonedocs adopt --id {mark}");
    }

    private static void Print(AdoptionReport report, string owner, bool asJson)
    {
        if (asJson)
        {
            Console.WriteLine(JsonOutput.Of(report));
            return;
        }

        Console.WriteLine($"编号 {owner}：认领初稿 {report.Adopted.Count} 份");
        foreach (AdoptedDraft draft in report.Adopted)
            Console.WriteLine($"  {draft.Id} 《{draft.Label.Title}》（{draft.Label.Zone}，{draft.Label.Report}，{draft.Label.Period}）");
        foreach (PassedFile file in report.Passed)
            Console.WriteLine($"  {file.Name}：{file.Reason}；没有认领，也没有删除");
    }
}

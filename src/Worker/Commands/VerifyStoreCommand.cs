using System.CommandLine;
using DevZoneDocs.Assembler.Sections;
using DevZoneDocs.Templates;
using DevZoneDocs.Worker.Files;
using DevZoneDocs.Worker.Jobs;
using DevZoneDocs.Worker.Notifications;
using DevZoneDocs.Worker.Storage;
using Microsoft.EntityFrameworkCore;

namespace DevZoneDocs.Worker.Commands;

/// <summary><c>verify-store</c>: whether rows, files and hashes of the store agree; with <c>--mend</c> lost drafts are made again.</summary>
internal static class VerifyStoreCommand
{
    private const string Actor = "verify-store";

    public static Command Create()
    {
        Option<string?> data = StoreCommands.DataOption();
        Option<bool> json = new("--json") { Description = "以 JSON 输出结果" };
        Option<bool> mend = new("--mend") { Description = "丢失或损坏的初稿由原来的时段数据重新生成：排进队里，由服务完成" };
        Command command = new("verify-store", "核对数据库的记录、初稿文件与校验值是否一致；服务运行时也可以用") { data, json, mend };
        command.SetAction((parsed, cancellation) => Problems.GuardAsync(() => RunAsync(parsed.GetValue(data), parsed.GetValue(json), parsed.GetValue(mend), cancellation)));
        return command;
    }

    private static async Task<int> RunAsync(string? data, bool asJson, bool mends, CancellationToken cancellation)
    {
        StoreOptions options = StoreCommands.Options(data);
        StoreCommands.NeedDatabase(options);
        await using Store store = new(options);
        return await StoreCommands.WithDatabaseAsync(async () =>
        {
            await StoreCommands.NeedThisVersionAsync(store, cancellation);
            StoreReport report = await new StoreVerifier(store, new DraftShelf(options)).VerifyAsync(cancellation);
            Print(report, asJson);
            if (mends)
                await MendAsync(store, report, asJson ? Console.Error : Console.Out, cancellation);
            return report.Faults.Count == 0 ? ExitCodes.Done : ExitCodes.DoneWithErrors;
        });
    }

    public static void Print(StoreReport report, bool asJson)
    {
        if (asJson)
        {
            Console.WriteLine(JsonOutput.Of(report));
            return;
        }

        Console.WriteLine($"申请 {report.Requests} 份，初稿 {report.Drafts} 份，文件 {report.Files} 个，问题 {report.Faults.Count} 个");
        foreach (StoreFault fault in report.Faults.Concat(report.Notes))
            Console.WriteLine($"  [{fault.Kind}] {fault.Subject}：{fault.Message}");
    }

    private static async Task MendAsync(Store store, StoreReport report, TextWriter output, CancellationToken cancellation)
    {
        TemplateCatalog catalog = Catalogs.Of(ServiceConfiguration.Jobs(ServiceConfiguration.Read()).Templates);
        RequestBook book = new(
            store, WorkerIdentity.OfThisProcess(), new Outbox(new WebhookOptions(), TimeProvider.System), TimeProvider.System);
        foreach (string id in report.LostDrafts().Distinct())
            output.WriteLine($"  {id}：{await MendAsync(store, book, catalog, id, cancellation)}");
    }

    /// <returns>What becomes of the draft, in Chinese.</returns>
    private static async Task<string> MendAsync(
        Store store,
        RequestBook book,
        TemplateCatalog catalog,
        string id,
        CancellationToken cancellation)
    {
        await using StoreContext context = store.Open();
        DraftRequest request = await context.Requests.AsNoTracking().SingleAsync(row => row.Id == id, cancellation);
        return await book.MendAsync(id, Actor, cancellation) switch
        {
            MendOutcome.Queued => $"重新生成，已排进队里，由服务完成；{Expectation(request, catalog)}",
            MendOutcome.DataLost => "时段数据已随数据库丢失，不能重新生成；重新提交同样的数据即可",
            MendOutcome.NotCompleted => "已经在重新生成",
            MendOutcome outcome => throw new InvalidOperationException($"Mending came to {outcome}, which nobody knows."),
        };
    }

    private static string Expectation(DraftRequest request, TemplateCatalog catalog)
    {
        if (request.Polish)
            return "这一份经过润色，模型的改动可能与原稿不同";
        try
        {
            return catalog.Report(request.Report).Fingerprint == request.TemplateHash ? "模板没有变，内容与原稿相同" : "模板已经变了，内容可能与原稿不同";
        }
        catch (Exception exception) when (exception is ReportDefinitionException or TemplateException)
        {
            return $"报告类型 {request.Report} 现在不能使用，要先改正模板";
        }
    }
}

using System.CommandLine;
using DevZoneDocs.Worker.Storage;
using Microsoft.Extensions.Hosting;

namespace DevZoneDocs.Worker.Commands;

/// <summary><c>worker</c>: a worker alone, to add machines to a service on PostgreSQL.</summary>
internal static class WorkerCommand
{
    public static Command Create()
    {
        Option<string?> data = new("--data") { Description = "数据文件夹；默认为当前文件夹下的 data" };
        Command command = new("worker", "只生成初稿，不开放接口：为使用 PostgreSQL 的服务增加机器") { data };
        command.SetAction((parsed, cancellation) => Problems.GuardAsync(() => RunAsync(parsed.GetValue(data), cancellation)));
        return command;
    }

    private static async Task<int> RunAsync(string? data, CancellationToken cancellation)
    {
        HostApplicationBuilder builder = Host.CreateApplicationBuilder();
        ServiceConfiguration.Check(builder.Configuration);
        StoreOptions options = ServiceConfiguration.Store(builder.Configuration, data);
        using StoreLock? single = options.IsPostgres ? null : StoreLock.Take(options.DataFolder);
        await using Store store = new(options);
        builder.Services.AddStore(store, ServiceConfiguration.Webhook(builder.Configuration)).AddWorker(store, ServiceConfiguration.Jobs(builder.Configuration)).AddSchedules(builder.Configuration);
        using IHost host = builder.Build();
        await ServiceStart.PrepareAsync(host.Services, cancellation);
        await host.RunAsync(cancellation);
        return ExitCodes.Done;
    }
}

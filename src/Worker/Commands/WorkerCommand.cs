using System.CommandLine;
using DevZoneDocs.Worker.Figures;
using DevZoneDocs.Worker.Files;
using DevZoneDocs.Worker.Storage;
using Microsoft.Extensions.Configuration;
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
        IConfigurationRoot configuration = ServiceConfiguration.Read();
        ServiceConfiguration.Check(configuration);
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = Directory.GetCurrentDirectory() });
        ServiceLog log = new(configuration);
        log.AddTo(builder.Logging);
        StoreOptions options = ServiceConfiguration.Store(configuration, data);
        if (!options.IsPostgres)
            throw new InputException("worker 只用于 PostgreSQL（Store:ConnectionString），为服务增加机器；用 SQLite 时 serve 自己生成初稿，不要另开 worker");
        Folders.KeepFilesPrivate();
        StorePrivacy.Keep(options);
        await using Store store = new(options);
        builder.Services.AddStore(store, ServiceConfiguration.Webhook(configuration))
            .AddWorker(store, ServiceConfiguration.Jobs(configuration), ServiceConfiguration.Retention(configuration))
            .AddSchedules(configuration)
            .AddTelemetry(ServiceConfiguration.Telemetry(configuration), hasPage: false);
        using IHost host = builder.Build();
        await ServiceStart.PrepareAsync(host.Services, cancellation);
        await ServiceStart.RunAsync(host, log, cancellation);
        return ExitCodes.Done;
    }
}

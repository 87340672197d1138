using System.CommandLine;
using DevZoneDocs.Worker.Figures;
using DevZoneDocs.Worker.Files;
using DevZoneDocs.Worker.Health;
using DevZoneDocs.Worker.Http;
using DevZoneDocs.Worker.Listening;
using DevZoneDocs.Worker.Settings;
using DevZoneDocs.Worker.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;

namespace DevZoneDocs.Worker.Commands;

/// <summary><c>serve</c>: the service, with its API and a worker.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        Option<string?> urls = new("--urls") { Description = $"监听地址，只能是本机；默认 {ServiceSettings.DefaultUrls}" };
        Option<string?> data = new("--data") { Description = "数据文件夹；默认为当前文件夹下的 data" };
        Command command = new("serve", "启动服务：接受初稿申请并生成初稿") { urls, data };
        command.SetAction((parsed, cancellation) => Problems.GuardAsync(() => RunAsync(parsed.GetValue(urls), parsed.GetValue(data), cancellation)));
        return command;
    }

    private static async Task<int> RunAsync(string? urls, string? data, CancellationToken cancellation)
    {
        if (urls is not null && ListenAddress.Fault(urls) is { } fault)
            throw new InputException($"--urls：{fault}");
        IConfigurationRoot configuration = ServiceConfiguration.Read();
        ServiceConfiguration.Check(configuration);
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = Directory.GetCurrentDirectory() });
        ServiceLog log = new(configuration);
        log.AddTo(builder.Logging);
        IReadOnlyList<ListenAddress> addresses = ListenAddress.ReadAll(urls ?? ServiceConfiguration.Text(configuration, "Urls", ServiceSettings.DefaultUrls));
        builder.AddServer(
            addresses,
            HostNames.ReadAll(ServiceConfiguration.Text(configuration, "AllowedHosts", ServiceSettings.DefaultHosts)),
            ServiceApi.MaxBodyBytes);

        StoreOptions options = ServiceConfiguration.Store(configuration, data);
        Folders.KeepFilesPrivate();
        using StoreLock? single = options.IsPostgres ? null : StoreLock.Take(options.DataFolder);
        PortProbe.Check(addresses);
        StorePrivacy.Keep(options);
        await using Store store = new(options);
        builder.Services.AddStore(store, ServiceConfiguration.Webhook(configuration))
            .AddWorker(store, ServiceConfiguration.Jobs(configuration), ServiceConfiguration.Retention(configuration))
            .AddSchedules(configuration)
            .AddTelemetry(ServiceConfiguration.Telemetry(configuration), hasPage: true)
            .AddApi(ServiceConfiguration.Calls(configuration)).AddHealth(ServiceConfiguration.Health(configuration));
        await using WebApplication application = builder.Build();
        await ServiceStart.PrepareAsync(application.Services, cancellation);
        application.UseMiddleware<RequestLog>();
        application.UseApi();
        await ServiceStart.RunAsync(application, log, cancellation);
        return ExitCodes.Done;
    }
}

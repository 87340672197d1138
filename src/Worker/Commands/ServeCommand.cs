using System.CommandLine;
using DevZoneDocs.Worker.Health;
using DevZoneDocs.Worker.Http;
using DevZoneDocs.Worker.Settings;
using DevZoneDocs.Worker.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;

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
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        ServiceConfiguration.Check(builder.Configuration);
        string addresses = urls ?? builder.Configuration["Urls"] ?? ServiceSettings.DefaultUrls;
        LoopbackRule.Check(addresses);

        // A page whose name somebody points at this machine would pass for one of ours in a browser; ASP.NET lets every name through where none is given.
        builder.Configuration["AllowedHosts"] ??= ServiceSettings.DefaultHosts;
        builder.WebHost.UseUrls(addresses);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = ServiceApi.MaxBodyBytes);

        StoreOptions options = ServiceConfiguration.Store(builder.Configuration, data);
        using StoreLock? single = options.IsPostgres ? null : StoreLock.Take(options.DataFolder);
        await using Store store = new(options);
        builder.Services.AddStore(store, ServiceConfiguration.Webhook(builder.Configuration)).AddWorker(store, ServiceConfiguration.Jobs(builder.Configuration)).AddSchedules(builder.Configuration)
            .AddApi().AddHealth(ServiceConfiguration.Health(builder.Configuration));
        await using WebApplication application = builder.Build();
        await ServiceStart.PrepareAsync(application.Services, cancellation);
        application.UseApi();
        await ((IHost)application).RunAsync(cancellation);
        return ExitCodes.Done;
    }
}

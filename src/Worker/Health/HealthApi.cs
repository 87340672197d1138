using DevZoneDocs.Worker.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DevZoneDocs.Worker.Health;

/// <summary><c>/healthz</c>: 200 while all parts are well, else 503; each part by its name.</summary>
internal static class HealthApi
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    public static IServiceCollection AddHealth(this IServiceCollection services, HealthOptions options)
    {
        services.AddSingleton(options);
        services.AddHealthChecks()
            .AddCheck<StoreHealth>("store", timeout: Limit)
            .AddCheck<DiskHealth>("disk", timeout: Limit)
            .AddCheck<FolderHealth>("drafts", timeout: Limit)
            .AddCheck<ScheduleHealth>("schedule", timeout: Limit)
            .AddCheck<DutyHealth>("jobs", timeout: Limit);
        return services;
    }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapHealthChecks("/healthz", new HealthCheckOptions { ResponseWriter = WriteAsync })
            .WithMetadata(new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head]));

    private static Task WriteAsync(HttpContext http, HealthReport report) => http.Response.WriteAsJsonAsync(
        new
        {
            status = NameOf(report.Status),
            parts = report.Entries.ToDictionary(entry => entry.Key, entry => new { status = NameOf(entry.Value.Status), detail = Detail(entry.Value) }),
        });

    /// <summary>What a part did not say itself, because it could not look, is the platform's English.</summary>
    private static string? Detail(HealthReportEntry entry) => entry.Exception switch
    {
        OperationCanceledException => $"{Limit.TotalSeconds} 秒内没有答复",
        { } unforeseen when unforeseen.Message == entry.Description => DatabaseReason.Is(unforeseen) ? $"数据库不能使用：{DatabaseReason.Of(unforeseen)}" : "不能查看，原因已记入日志",
        _ => entry.Description,
    };

    private static string NameOf(HealthStatus status) => status.ToString().ToLowerInvariant();
}

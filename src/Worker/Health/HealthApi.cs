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
        routes.MapHealthChecks("/healthz", new HealthCheckOptions { ResponseWriter = WriteAsync });

    private static Task WriteAsync(HttpContext http, HealthReport report) => http.Response.WriteAsJsonAsync(
        new
        {
            status = NameOf(report.Status),
            parts = report.Entries.ToDictionary(entry => entry.Key, entry => new { status = NameOf(entry.Value.Status), detail = entry.Value.Description }),
        });

    private static string NameOf(HealthStatus status) => status.ToString().ToLowerInvariant();
}

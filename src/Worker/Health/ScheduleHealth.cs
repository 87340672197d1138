using DevZoneDocs.Worker.Schedules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;

namespace DevZoneDocs.Worker.Health;

/// <summary>Whether the schedules are looked after, and none of them rests.</summary>
internal sealed class ScheduleHealth(IServiceProvider services, ScheduleBoard board) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        // Not injected: the health service is a hosted one itself, and the list would ask for it in turn.
        if (services.GetServices<IHostedService>().OfType<ScheduleKeeper>().Any(keeper => keeper.IsLate))
            return HealthCheckResult.Unhealthy($"停顿：{nameof(ScheduleKeeper)}");
        ScheduleLine[] resting = [.. (await board.ReadAsync(cancellationToken)).Where(line => line.Problem is not null)];
        return resting.Length == 0
            ? HealthCheckResult.Healthy("正常")
            : HealthCheckResult.Unhealthy(string.Join("；", resting.Select(line => $"计划“{line.Name}”停止触发：{line.Problem}")));
    }
}

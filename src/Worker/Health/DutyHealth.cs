using DevZoneDocs.Worker.Jobs;
using DevZoneDocs.Worker.Schedules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;

namespace DevZoneDocs.Worker.Health;

/// <summary>Whether the duties still come round that keep the line of requests moving.</summary>
internal sealed class DutyHealth(IServiceProvider services) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        // Not injected: the health service is a hosted one itself, and the list would ask for it in turn.
        string[] late = [.. services.GetServices<IHostedService>().OfType<Duty>().Where(duty => duty is not ScheduleKeeper).Where(duty => duty.IsLate).Select(duty => duty.GetType().Name)];
        return Task.FromResult(late.Length == 0 ? HealthCheckResult.Healthy("正常") : HealthCheckResult.Unhealthy($"停顿：{string.Join("、", late)}"));
    }
}

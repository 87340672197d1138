using System.Data.Common;
using DevZoneDocs.Worker.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DevZoneDocs.Worker.Health;

/// <summary>Whether the database answers.</summary>
internal sealed class StoreHealth(Store store) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using StoreContext tables = store.Open();
            int open = await tables.Requests.CountAsync(
                row => row.State == RequestState.Queued || row.State == RequestState.Running, cancellationToken);
            return HealthCheckResult.Healthy($"尚未完成的申请 {open} 份");
        }
        catch (Exception exception) when (exception is DbException || exception.InnerException is DbException)
        {
            return HealthCheckResult.Unhealthy("数据库没有应答", exception);
        }
    }
}

using DevZoneDocs.Worker.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DevZoneDocs.Worker.Health;

/// <summary>Whether the database answers.</summary>
internal sealed class StoreHealth(Store store, StoreBond bond) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            store.CheckPlace();
            if (store.Damage.IsFound)
                return HealthCheckResult.Unhealthy(DatabaseReason.Damaged);
            await using StoreContext tables = store.Open();
            if (await bond.ExchangedAsync(tables, cancellationToken) is { } exchanged)
                return HealthCheckResult.Unhealthy(exchanged);
            int open = await tables.Requests.CountAsync(
                row => row.State == RequestState.Queued || row.State == RequestState.Running, cancellationToken);
            return HealthCheckResult.Healthy($"尚未完成的申请 {open} 份");
        }
        catch (DatabaseGoneException exception)
        {
            return HealthCheckResult.Unhealthy(exception.Chinese, exception);
        }
        catch (Exception exception) when (DatabaseReason.Is(exception))
        {
            return HealthCheckResult.Unhealthy($"数据库不能使用：{DatabaseReason.Of(exception)}", exception);
        }
    }
}

using DevZoneDocs.Worker.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DevZoneDocs.Worker.Health;

/// <summary>Whether there is room for drafts where this machine keeps them.</summary>
internal sealed class DiskHealth(StoreOptions store, HealthOptions options) : IHealthCheck
{
    private const long Megabyte = 1024 * 1024;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        string? folder = store.DraftsFolder;
        if (folder is null)
            return Task.FromResult(HealthCheckResult.Healthy("初稿存在数据库里"));
        try
        {
            long free = new DriveInfo(Path.GetFullPath(folder)).AvailableFreeSpace / Megabyte;
            return Task.FromResult(free >= options.LeastFreeMegabytes
                ? HealthCheckResult.Healthy($"剩余 {free} MB")
                : HealthCheckResult.Unhealthy($"剩余 {free} MB，少于 {options.LeastFreeMegabytes} MB"));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Task.FromResult(HealthCheckResult.Unhealthy("数据文件夹不能使用", exception));
        }
    }
}

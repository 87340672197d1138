using DevZoneDocs.Worker.Files;
using DevZoneDocs.Worker.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DevZoneDocs.Worker.Health;

/// <summary>Whether drafts can be written where they belong, and whether somebody should look at files that no row explains.</summary>
internal sealed class FolderHealth(Store store, StoreBond bond, DraftShelf shelf) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            return Of(Faults()) ?? Of(await bond.FaultAsync(cancellationToken) is { } fault ? [fault] : []) ?? await OfSetAsideAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return HealthCheckResult.Unhealthy($"初稿文件夹不能读取：{FileReason.Of(exception)}", exception);
        }
    }

    private IEnumerable<string> Faults() => Written().Where(path => !Folders.IsWritable(path)).Select(path => $"{path} 不能写入");

    private IEnumerable<string> Written()
    {
        if (!store.IsShared)
            yield return store.Options.DataFolder;
        if (!store.IsShared && File.Exists(store.Options.SqliteFile))
            yield return store.Options.SqliteFile;
        if (store.Options.DraftsFolder is { } drafts)
            yield return drafts;
    }

    private static HealthCheckResult? Of(IEnumerable<string> faults) =>
        faults.ToArray() is { Length: > 0 } told ? HealthCheckResult.Unhealthy(string.Join("；", told)) : null;

    /// <summary>Nothing is broken, and yet it is a sign: of a database that was put back, or of two services at one folder.</summary>
    private async Task<HealthCheckResult> OfSetAsideAsync(CancellationToken cancellation)
    {
        await using StoreContext context = store.Open();
        int count = shelf.Folder is { } folder ? (await AsideFiles.OfAsync(context, folder, cancellation)).Count(file => !file.IsOvertaken) : 0;
        return count > 0
            ? HealthCheckResult.Degraded($"有 {count} 个数据库里没有记录的文件已另存：请运行 verify-store 查看，运行 adopt 认领；不要的可以从初稿文件夹的 {DraftFolder.SetAsideName} 中删去")
            : HealthCheckResult.Healthy("可以写入");
    }
}

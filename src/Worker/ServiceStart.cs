using System.Data.Common;
using DevZoneDocs.Worker.Files;
using DevZoneDocs.Worker.Jobs;
using DevZoneDocs.Worker.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace DevZoneDocs.Worker;

/// <summary>What must be true before the first request is answered.</summary>
internal static class ServiceStart
{
    /// <exception cref="InputException">The database cannot be used, or belongs to another folder of drafts.</exception>
    public static async Task PrepareAsync(IServiceProvider services, CancellationToken cancellation)
    {
        try
        {
            Store store = services.GetRequiredService<Store>();
            StoreBond.RefuseLost(store.Options, services.GetRequiredService<DraftShelf>().Folder);
            await new StoreSetup(store).MigrateAsync(cancellation);
            await services.GetRequiredService<StoreBond>().MeetAsync(cancellation);
            await services.GetRequiredService<RequestLine>().OpenAsync(cancellation);
        }
        catch (Exception exception) when (exception is DbException || exception.InnerException is DbException)
        {
            throw new InputException($"数据库不能使用：{exception.GetBaseException().Message}", exception);
        }
    }
}

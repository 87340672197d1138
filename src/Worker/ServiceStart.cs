using System.Net.Sockets;
using DevZoneDocs.Worker.Files;
using DevZoneDocs.Worker.Jobs;
using DevZoneDocs.Worker.Listening;
using DevZoneDocs.Worker.Storage;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

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
            store.WatchPlace();
        }
        catch (Exception exception) when (DatabaseReason.Is(exception))
        {
            throw new InputException($"数据库不能使用：{DatabaseReason.Of(exception)}", exception) { IsPassing = Store.IsPassing(exception) };
        }
    }

    /// <summary>Runs it to its end.</summary>
    /// <exception cref="InputException">It cannot listen where it should.</exception>
    public static async Task RunAsync(IHost host, ServiceLog log, CancellationToken cancellation)
    {
        try
        {
            await host.StartAsync(cancellation);
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            throw PortProbe.Refusal(exception, SocketError.AddressAlreadyInUse);
        }
        catch (SocketException exception)
        {
            throw PortProbe.Refusal(exception, exception.SocketErrorCode);
        }

        log.HasStarted();
        await host.WaitForShutdownAsync(cancellation);
    }
}

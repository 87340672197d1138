using System.Data.Common;
using System.Net.Sockets;
using DevZoneDocs.Worker.Files;
using DevZoneDocs.Worker.Jobs;
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
        }
        catch (Exception exception) when (exception is DbException || exception.InnerException is DbException)
        {
            throw new InputException($"数据库不能使用：{exception.GetBaseException().Message}", exception) { IsPassing = Store.IsPassing(exception) };
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
            throw new InputException($"端口已被另一个程序使用，请停掉那个程序，或用 --urls、Urls 另定一个（{exception.Message}）", exception);
        }
        catch (SocketException exception)
        {
            throw new InputException(
                $"不能监听所定的地址：{(exception.SocketErrorCode == SocketError.AccessDenied ? "1024 以下的端口只有管理员可以用" : exception.Message)}",
                exception);
        }

        log.HasStarted();
        await host.WaitForShutdownAsync(cancellation);
    }
}

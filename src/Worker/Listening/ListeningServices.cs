using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace DevZoneDocs.Worker.Listening;

/// <summary>The web server, told once where it listens and under which names it may be asked; it reads no settings of its own.</summary>
internal static class ListeningServices
{
    /// <param name="builder">An empty one: the others take addresses from settings and environment.</param>
    public static void AddServer(
        this WebApplicationBuilder builder, IReadOnlyList<ListenAddress> addresses, IReadOnlyList<string> hosts, long mostBodyBytes)
    {
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = mostBodyBytes;
            foreach (ListenAddress address in addresses)
                address.Open(kestrel);
        });
        builder.Services.AddRoutingCore();
        builder.Services.AddHostFiltering(filter => filter.AllowedHosts = [.. hosts]);
        builder.Services.AddLoopbackTransport();
    }

    public static IServiceCollection AddLoopbackTransport(this IServiceCollection services)
    {
        services.RemoveAll<IConnectionListenerFactory>();
        services.RemoveAll<IMultiplexedConnectionListenerFactory>();
        return services.AddSingleton<SocketTransportFactory>().AddSingleton<IConnectionListenerFactory, LoopbackTransport>();
    }
}

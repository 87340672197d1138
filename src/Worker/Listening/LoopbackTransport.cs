using System.Net;
using DevZoneDocs.Worker.Files;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;

namespace DevZoneDocs.Worker.Listening;

/// <summary>The only way to a socket that listens: whatever asks for one, it is opened on an address of this machine or not at all.</summary>
internal sealed class LoopbackTransport(SocketTransportFactory sockets) : IConnectionListenerFactory
{
    /// <exception cref="InputException">Others could reach it.</exception>
    public async ValueTask<IConnectionListener> BindAsync(EndPoint endpoint, CancellationToken cancellationToken = default)
    {
        Check(endpoint);
        IConnectionListener listener = await sockets.BindAsync(endpoint, cancellationToken);
        try
        {
            Check(listener.EndPoint);
            return listener;
        }
        catch (InputException)
        {
            await listener.DisposeAsync();
            throw;
        }
    }

    private static void Check(EndPoint endpoint)
    {
        if (endpoint is not IPEndPoint { Address: { } address } || !IPAddress.IsLoopback(address))
            throw new InputException($"{endpoint}：不是本机地址，服务不监听");
    }
}

using System.Net;
using System.Net.Sockets;
using DevZoneDocs.Worker.Files;

namespace DevZoneDocs.Worker.Listening;

/// <summary>Looks whether the service may have its ports before anything else is begun, so that a start which must fail leaves one line and nothing else.</summary>
internal static class PortProbe
{
    /// <exception cref="InputException">It may not.</exception>
    public static void Check(IEnumerable<ListenAddress> addresses)
    {
        foreach (IPEndPoint endpoint in addresses.SelectMany(address => address.EndPoints).Where(endpoint => endpoint.Port > 0))
            Check(endpoint);
    }

    public static InputException Refusal(SocketException exception, EndPoint? endpoint) => new(
        exception.SocketErrorCode switch
        {
            SocketError.AddressAlreadyInUse => $"端口已被另一个程序使用（{endpoint}），请停掉那个程序，或用 --urls、Urls 另定一个",
            SocketError.AccessDenied => "不能监听所定的地址：1024 以下的端口只有管理员可以用",
            _ => $"不能监听所定的地址（{exception.Message}）",
        },
        exception);

    private static void Check(IPEndPoint endpoint)
    {
        try
        {
            using Socket socket = new(endpoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(endpoint);
        }
        catch (SocketException exception) when (exception.SocketErrorCode is SocketError.AddressAlreadyInUse or SocketError.AccessDenied)
        {
            throw Refusal(exception, endpoint);
        }
        catch (SocketException)
        {
            // Such as an address of IPv6 where there is none: the server knows whether it can do without.
        }
    }
}

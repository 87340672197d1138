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

    /// <param name="endpoint">Null where it is not known which of them was refused.</param>
    public static InputException Refusal(Exception exception, SocketError error, IPEndPoint? endpoint = null)
    {
        string place = endpoint is null ? "" : $"（{endpoint}）";
        string message = error switch
        {
            SocketError.AddressAlreadyInUse => $"端口已被另一个程序使用{place}，请停掉那个程序，或用 --urls、Urls 另定一个",
            SocketError.AccessDenied => $"不能监听所定的地址{place}：1024 以下的端口只有管理员可以用，请用 --urls、Urls 另定一个",
            _ => $"不能监听所定的地址{place}，请用 --urls、Urls 另定一个（{exception.Message}）",
        };
        return new InputException(message, exception);
    }

    private static void Check(IPEndPoint endpoint)
    {
        try
        {
            using Socket socket = new(endpoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(endpoint);
        }
        catch (SocketException exception) when (exception.SocketErrorCode is SocketError.AddressAlreadyInUse or SocketError.AccessDenied)
        {
            throw Refusal(exception, exception.SocketErrorCode, endpoint);
        }
        catch (SocketException)
        {
            // Such as an address of IPv6 where there is none: the server knows whether it can do without.
        }
    }
}

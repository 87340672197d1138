using System.Net;
using DevZoneDocs.Worker.Files;

namespace DevZoneDocs.Worker.Commands;

/// <summary>Nobody signs in yet: the service listens to its own machine and to nobody else.</summary>
internal static class LoopbackRule
{
    /// <param name="urls">As ASP.NET takes them, separated by semicolons.</param>
    /// <exception cref="InputException">An address is none, or can be reached from elsewhere.</exception>
    public static void Check(string urls)
    {
        string[] refused = [.. urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(url => !IsLoopback(url))];
        if (refused.Length > 0)
            throw new InputException($"{string.Join("、", refused)}：在有登录功能之前，服务只监听本机地址，如 http://127.0.0.1:5080 或 http://localhost:5080；请改用本机地址，或在前面加带登录的反向代理");
    }

    // Written out as an address: a name may come to mean another machine, and ASP.NET takes unknown names for all addresses.
    private static bool IsLoopback(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out Uri? uri)
        && uri.Scheme is "http"
        && (uri.Host == "localhost" || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out IPAddress? address) && IPAddress.IsLoopback(address)));
}

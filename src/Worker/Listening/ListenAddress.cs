using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using DevZoneDocs.Worker.Settings;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace DevZoneDocs.Worker.Listening;

/// <summary>Where the service listens: an address of its own machine, as nobody signs in yet.</summary>
/// <param name="Address">Null for both that <c>localhost</c> means.</param>
/// <param name="Port">0 for any that is free.</param>
internal sealed partial record ListenAddress(IPAddress? Address, int Port)
{
    /// <summary>What is wrong with addresses separated by semicolons, in Chinese, or null.</summary>
    public static string? Fault(string urls)
    {
        string[] given = Split(urls);
        string[] refused = [.. given.Where(url => Read(url) is null)];
        if (given.Length > 0 && refused.Length == 0)
            return null;
        if (refused.FirstOrDefault(url => Loopback().IsMatch(url) && !Loopback().Match(url).Groups["port"].Success) is { } portless)
            return $"{portless}：没有写端口，请写明，如 {portless.TrimEnd('/')}:5080";
        string told = given.Length == 0 ? "" : $"{string.Join("、", refused.Select(Shown.Addresses))}：";
        return $"{told}在有登录功能之前，服务只监听本机地址，写作 http://127.0.0.1:5080、http://[::1]:5080 或 http://localhost:5080，后面不带别的；请改用本机地址，或在前面加带登录的反向代理";
    }

    /// <param name="urls">Without a fault.</param>
    public static IReadOnlyList<ListenAddress> ReadAll(string urls) => [.. Split(urls).Select(url => Read(url)!).Distinct()];

    public IReadOnlyList<IPEndPoint> EndPoints => Address is null
        ? [new IPEndPoint(IPAddress.Loopback, Port), new IPEndPoint(IPAddress.IPv6Loopback, Port)]
        : [new IPEndPoint(Address, Port)];

    public void Open(KestrelServerOptions kestrel)
    {
        if (Address is null)
            kestrel.ListenLocalhost(Port);
        else
            kestrel.Listen(Address, Port);
    }

    private static string[] Split(string urls) => urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    // By the letter and by no parser of addresses: ASP.NET reads a user or a query into another host than such a parser does, and takes hosts that it does not know for all addresses.
    private static ListenAddress? Read(string url)
    {
        Match match = Loopback().Match(url);
        if (!match.Success || !match.Groups["port"].Success)
            return null;
        int port = int.Parse(match.Groups["port"].Value, CultureInfo.InvariantCulture);
        if (port > IPEndPoint.MaxPort)
            return null;
        if (match.Groups["name"].Success)
            return port == 0 ? null : new ListenAddress(null, port);
        return IPAddress.TryParse(match.Groups["address"].Value, out IPAddress? address) && IPAddress.IsLoopback(address)
            ? new ListenAddress(address, port)
            : null;
    }

    [GeneratedRegex(@"\Ahttp://(?:(?<name>localhost)|(?<address>127(?:\.[0-9]{1,3}){3})|\[(?<address>::1)\])(?::(?<port>[0-9]{1,5}))?/?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Loopback();
}

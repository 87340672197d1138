using System.Net;

namespace DevZoneDocs.Worker.Listening;

/// <summary>The names under which the service may be asked; a page of another site that has its own name point here comes under that name.</summary>
internal static class HostNames
{
    /// <summary>What is wrong with names separated by semicolons, in Chinese, or null.</summary>
    public static string? Fault(string names)
    {
        string[] given = [.. ReadAll(names)];
        string[] refused = [.. given.Where(name => !IsOne(name))];
        return given.Length > 0 && refused.Length == 0 ? null : "应为主机名或 IP 地址，不带端口，多个用分号隔开；不能用 * 等代表任意主机的写法";
    }

    public static IReadOnlyList<string> ReadAll(string names) =>
        names.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    // ASP.NET takes the addresses that stand for all of a machine for all names, too.
    private static bool IsOne(string name) => IPAddress.TryParse(name, out IPAddress? address)
        ? !address.Equals(IPAddress.Any) && !address.Equals(IPAddress.IPv6Any) && (address.AddressFamily != System.Net.Sockets.AddressFamily.InterNetworkV6 || name.StartsWith('['))
        : Uri.CheckHostName(name) == UriHostNameType.Dns;
}

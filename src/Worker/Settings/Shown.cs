using System.Text.RegularExpressions;

namespace DevZoneDocs.Worker.Settings;

/// <summary>What of a setting's value may be shown.</summary>
internal static partial class Shown
{
    public static string Whole(string value) => value;

    public static string Nothing(string _) => "（已隐藏）";

    /// <summary>Addresses separated by semicolons, without users and passwords.</summary>
    public static string Addresses(string value) => UserInfo().Replace(value, "//***@");

    /// <summary>An address without user, query and fragment; anything else as it is.</summary>
    public static string Address(string value) =>
        value.Contains("://", StringComparison.Ordinal) ? Addresses(value).Split('?', '#')[0] : value;

    /// <summary>Of an address only where it leads: senders of notifications put their key into path or query.</summary>
    public static string Origin(string value) => Uri.TryCreate(value, UriKind.Absolute, out Uri? address) && address.Host.Length > 0
        ? address.PathAndQuery.Length > 1 || address.Fragment.Length > 0 ? $"{address.Scheme}://{address.Authority}/…" : $"{address.Scheme}://{address.Authority}"
        : Nothing(value);

    [GeneratedRegex("//[^;]*@")]
    private static partial Regex UserInfo();
}

using System.Globalization;
using Npgsql;

namespace DevZoneDocs.Worker.Settings;

/// <summary>What values may be; each rule says in Chinese what is wanted instead.</summary>
internal static class SettingRules
{
    public static string? Text(string value) => value.Any(char.IsControl) ? "不能含控制字符" : null;

    public static Func<string, string?> Count(long least, long most) => value =>
        long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out long count) && count >= least && count <= most
            ? null
            : $"应为 {least} 至 {most} 的整数";

    public static Func<string, string?> Duration(TimeSpan least, TimeSpan most) => value =>
        TimeSpan.TryParse(value, CultureInfo.InvariantCulture, out TimeSpan duration) && duration >= least && duration <= most
            ? null
            : $"应为 {least:c} 至 {most:c} 的时长，写作 天.时:分:秒，如 00:02:00";

    /// <summary>Of a PostgreSQL database; what is wrong in it is not repeated, as it may be the password.</summary>
    public static string? Connection(string value)
    {
        try
        {
            if (!string.IsNullOrWhiteSpace(new NpgsqlConnectionStringBuilder(value).Host))
                return null;
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or InvalidCastException or KeyNotFoundException)
        {
            // Told below, in the same words as one without a host.
        }

        return "应为 PostgreSQL 的连接字符串，写作 Host=主机;Database=数据库;Username=用户;Password=密码；值中有分号时用引号括起来";
    }

    /// <summary>An address that a message can be sent to; a user in it would be a secret in the wrong place.</summary>
    public static string? WebAddress(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https" && address.UserInfo.Length == 0
            ? null
            : "应为 http 或 https 网址，不含用户名和密码";
}

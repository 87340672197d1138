using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace DevZoneDocs.Worker.Settings;

/// <summary>What can be set for the log; the platform reads it, and says nothing of what it does not understand.</summary>
internal static class LogSettings
{
    public const string Section = "Logging";
    private const string Levels = ":LogLevel:";
    private const string Formatter = "Logging:Console:FormatterName";
    private static readonly string[] Formatters = ["simple", "systemd", "json"];

    public static readonly IReadOnlyList<Setting> All =
    [
        new("Logging:LogLevel:Default", "Information", "日志记到哪一级", LevelFault),
        new(Formatter, "simple", $"日志的格式：{string.Join("、", Formatters)}", FormatterFault),
    ];

    public static IEnumerable<string> Faults(IConfiguration configuration) => configuration.GetSection(Section).AsEnumerable()
        .Where(entry => entry.Value is not null)
        .Select(entry => (entry.Key, Fault: Fault(entry.Key, entry.Value!)))
        .Where(entry => entry.Fault is not null)
        .Select(entry => $"{entry.Key}：{entry.Fault}");

    private static string? Fault(string key, string value) =>
        key.Contains(Levels, StringComparison.OrdinalIgnoreCase) ? LevelFault(value)
        : string.Equals(key, Formatter, StringComparison.OrdinalIgnoreCase) ? FormatterFault(value)
        : null;

    private static string? LevelFault(string value) => Enum.GetNames<LogLevel>().Contains(value, StringComparer.OrdinalIgnoreCase)
        ? null
        : $"不能是“{value}”，应为 {string.Join("、", Enum.GetNames<LogLevel>())}";

    private static string? FormatterFault(string value) => Formatters.Contains(value, StringComparer.OrdinalIgnoreCase)
        ? null
        : $"不能是“{value}”，应为 {string.Join("、", Formatters)}";
}

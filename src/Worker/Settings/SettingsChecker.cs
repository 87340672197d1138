using DevZoneDocs.Assembler;
using Microsoft.Extensions.Configuration;

namespace DevZoneDocs.Worker.Settings;

/// <summary>Tells every fault of the service's settings with its key: a value that cannot be, and a key that nothing reads.</summary>
internal static class SettingsChecker
{
    public static IReadOnlyList<string> Faults(IConfigurationRoot configuration) =>
        [.. Leaves(configuration).SelectMany(leaf => Of(configuration, leaf.Path, leaf.Value)), .. Refused(configuration), .. UnknownNames.Faults(configuration), .. LogSettings.Faults(configuration), .. Together(configuration)];

    private static IEnumerable<string> Refused(IConfiguration configuration) => ServiceSettings.Refused
        .Where(section => configuration.GetSection(section).Exists())
        .Select(section => $"{section}：不能设置，监听哪些地址只由 Urls 规定（只能是本机），请删去");

    private static IEnumerable<string> Of(IConfigurationRoot configuration, string path, string? value)
    {
        Setting? setting = ServiceSettings.All.FirstOrDefault(setting => string.Equals(setting.Key, path, StringComparison.OrdinalIgnoreCase));
        if (setting is null)
            yield return Unknown(path);
        else if (!string.IsNullOrWhiteSpace(value) && setting.Fault(value) is { } fault)
            yield return $"{setting.Key}{SettingValue.From(configuration, setting.Key)}：不能是“{setting.Show(value)}”，{fault}";
    }

    private static string Unknown(string path)
    {
        string? nearest = NearestName.Of(path, ServiceSettings.All.Select(setting => setting.Key));
        return nearest is null ? $"{path}：没有这一项设置" : $"{path}：没有这一项设置。是否指：{nearest}？";
    }

    /// <summary>What is wrong only in company.</summary>
    private static IEnumerable<string> Together(IConfiguration configuration)
    {
        if (!string.IsNullOrWhiteSpace(configuration["Store:SharedFolder"]) && string.IsNullOrWhiteSpace(configuration["Store:ConnectionString"]))
            yield return "Store:SharedFolder：只在用 PostgreSQL（Store:ConnectionString）时有用；用 SQLite 时初稿在数据文件夹里";
    }

    /// <summary>Only sections that are ours: the environment is full of other programs' words.</summary>
    private static IEnumerable<(string Path, string? Value)> Leaves(IConfiguration configuration) => ServiceSettings.All
        .Select(setting => setting.Section)
        .Distinct()
        .SelectMany(section => configuration.GetSection(section).AsEnumerable())
        .Where(entry => entry.Value is not null)
        .Select(entry => (entry.Key, entry.Value));
}

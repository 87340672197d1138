using System.Text.RegularExpressions;
using DevZoneDocs.Worker.Models;
using DevZoneDocs.Worker.Notifications;
using DevZoneDocs.Worker.Schedules;
using Microsoft.Extensions.Configuration;

namespace DevZoneDocs.Worker.Settings;

/// <summary>A setting as it is in force, and who says so.</summary>
/// <param name="Value">Without what is secret in it.</param>
/// <param name="Source">The file, the environment, or the default.</param>
internal sealed partial record SettingValue(string Key, string Value, string Source, string Meaning)
{
    private const string ByDefault = "默认";
    private const string Environment = "环境变量";

    /// <summary>All that the service goes by: its own settings, the schedules, the language model, the log, and whether there are keys.</summary>
    public static IReadOnlyList<SettingValue> ReadAll(IConfigurationRoot configuration) =>
    [
        .. ServiceSettings.All.Select(setting => Read(configuration, setting)),
        .. OfSchedules(configuration),
        .. OfModel(configuration),
        .. OfLog(configuration),
        OfSecret(WebhookOptions.SecretVariable, "通知的签名密钥"),
        OfSecret(ModelKeyReader.KeyVariable, "语言模型的密钥"),
    ];

    private static IEnumerable<SettingValue> OfSchedules(IConfigurationRoot configuration)
    {
        List<IConfigurationSection> schedules = [.. configuration.GetSection(ScheduleReader.Section).GetChildren()];
        return schedules.Count == 0
            ? [new SettingValue(ScheduleReader.Section, "没有（不自动生成）", ByDefault, "自动生成初稿的计划")]
            : schedules.SelectMany(schedule => ScheduleSettings.All.Select(setting => Read(configuration, setting with { Key = $"{schedule.Path}:{setting.Key}" })));
    }

    private static IEnumerable<SettingValue> OfModel(IConfigurationRoot configuration) => configuration.GetSection(ModelOptionsReader.SectionName).GetChildren().Any()
        ? ModelSettings.All.Select(setting => Read(configuration, new Setting($"{ModelOptionsReader.SectionName}:{setting.Name}", setting.Default, setting.WantedChinese.Trim(), SettingRules.Text) { Show = Shown.Address }))
        : [new SettingValue(ModelOptionsReader.SectionName, "没有（不润色）", ByDefault, "润色用的语言模型")];

    private static IEnumerable<SettingValue> OfLog(IConfigurationRoot configuration)
    {
        List<string> given = [.. configuration.GetSection(LogSettings.Section).AsEnumerable().Where(entry => entry.Value is not null).Select(entry => entry.Key).Order(StringComparer.Ordinal)];
        return LogSettings.All.Where(setting => !given.Contains(setting.Key, StringComparer.OrdinalIgnoreCase))
            .Concat(given.Select(key => new Setting(key, "", "日志", SettingRules.Text)))
            .Select(setting => Read(configuration, setting));
    }

    private static SettingValue OfSecret(string variable, string meaning)
    {
        string file = variable + "_FILE";
        bool isThere = !string.IsNullOrEmpty(System.Environment.GetEnvironmentVariable(variable));
        return System.Environment.GetEnvironmentVariable(file) is { Length: > 0 } path
            ? new SettingValue(variable, Shown.Nothing(""), $"{Environment} {file}：{path}", meaning)
            : new SettingValue(variable, isThere ? Shown.Nothing("") : "没有", isThere ? Environment : ByDefault, meaning);
    }

    /// <returns>In brackets, who sets it under another name than its own; empty where its name says it all.</returns>
    public static string From(IConfigurationRoot configuration, string key) =>
        ProviderOf(configuration, key) is { } provider && NameOf(provider, key) is { } name && name != Environment ? $"（{name}）" : "";

    private static IConfigurationProvider? ProviderOf(IConfigurationRoot configuration, string key) =>
        configuration.Providers.LastOrDefault(provider => provider.TryGet(key, out string? given) && !string.IsNullOrWhiteSpace(given));

    private static SettingValue Read(IConfigurationRoot configuration, Setting setting)
    {
        IConfigurationProvider? provider = ProviderOf(configuration, setting.Key);
        if (provider is null)
            return new SettingValue(setting.Key, setting.Default, ByDefault, setting.Meaning);
        provider.TryGet(setting.Key, out string? value);
        return new SettingValue(setting.Key, setting.Show(value!), NameOf(provider, setting.Key), setting.Meaning);
    }

    private static string NameOf(IConfigurationProvider provider, string key) => provider switch
    {
        FileConfigurationProvider file => file.Source.Path ?? "文件",
        _ when Prefix().Match(provider.ToString() ?? "") is { Success: true } prefix => $"{Environment} {prefix.Groups[1].Value}{key.ToUpperInvariant().Replace(":", "__", StringComparison.Ordinal)}",
        _ => Environment,
    };

    /// <summary>As the platform writes of a source that takes variables with a beginning of their own.</summary>
    [GeneratedRegex("Prefix: '(.+)'")]
    private static partial Regex Prefix();
}

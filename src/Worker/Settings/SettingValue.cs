using Microsoft.Extensions.Configuration;

namespace DevZoneDocs.Worker.Settings;

/// <summary>A setting as it is in force, and who says so.</summary>
/// <param name="Value">Hidden where it is a secret.</param>
/// <param name="Source">The file, the environment, or the default.</param>
internal sealed record SettingValue(string Key, string Value, string Source, string Meaning)
{
    public static IReadOnlyList<SettingValue> ReadAll(IConfigurationRoot configuration) => [.. ServiceSettings.All.Select(setting => Read(configuration, setting))];

    private static SettingValue Read(IConfigurationRoot configuration, Setting setting)
    {
        IConfigurationProvider? provider = configuration.Providers.LastOrDefault(provider => provider.TryGet(setting.Key, out string? given) && !string.IsNullOrWhiteSpace(given));
        if (provider is null)
            return new SettingValue(setting.Key, setting.Default, "默认", setting.Meaning);
        provider.TryGet(setting.Key, out string? value);
        return new SettingValue(setting.Key, setting.Show(value!), NameOf(provider), setting.Meaning);
    }

    private static string NameOf(IConfigurationProvider provider) => provider switch
    {
        FileConfigurationProvider file => file.Source.Path ?? "文件",
        Microsoft.Extensions.Configuration.EnvironmentVariables.EnvironmentVariablesConfigurationProvider => "环境变量",
        _ => "命令行",
    };
}

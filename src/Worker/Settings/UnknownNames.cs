using DevZoneDocs.Assembler;
using DevZoneDocs.Worker.Models;
using DevZoneDocs.Worker.Notifications;
using DevZoneDocs.Worker.Schedules;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.EnvironmentVariables;

namespace DevZoneDocs.Worker.Settings;

/// <summary>
/// Sections that nothing reads. In a file every one of them is a mistake; the environment is full of other programs' words, and there only
/// what differs from a key of ours by a slip of the pen is one.
/// </summary>
internal static class UnknownNames
{
    private static readonly string[] Sections = [.. ServiceSettings.All.Select(setting => setting.Section).Distinct(), .. ServiceSettings.SectionsOfOthers, .. ServiceSettings.Refused];
    private static readonly string[] Keys = [.. ServiceSettings.All.Select(setting => setting.Key)];

    /// <summary>Before the names that are read from the environment alone; what stands behind it is what can be misspelt.</summary>
    private const string Own = "DEVZONEDOCS_";

    /// <summary>Secrets, of which each may name a file instead.</summary>
    private static readonly string[] Secrets =
    [
        .. new[] { ModelKeyReader.KeyVariable, WebhookOptions.SecretVariable }.Select(name => name[Own.Length..]).SelectMany(name => new[] { name, $"{name}_FILE" }),
    ];

    public static IEnumerable<string> Faults(IConfigurationRoot configuration) => configuration.Providers
        .SelectMany(provider => provider is EnvironmentVariablesConfigurationProvider ? OfEnvironment(provider) : OfFile(provider))
        .Distinct();

    private static IEnumerable<string> OfFile(IConfigurationProvider provider) => Names(provider)
        .Where(name => !IsKnown(name))
        .Select(name => $"{name}：没有这一项设置{Mend(NearestName.Of(name, Sections.Except(ServiceSettings.Refused)))}");

    private static IEnumerable<string> OfEnvironment(IConfigurationProvider provider) => Names(provider)
        .Where(name => !IsKnown(name))
        .SelectMany(name => Paths(provider, name).Select(path => (Path: path, Meant: Meant(path))))
        .Where(entry => entry.Meant is not null)
        .Select(entry => $"{InEnvironment(entry.Path)}：没有这一项设置{Mend(InEnvironment(entry.Meant!))}");

    private static string? Meant(string path)
    {
        if (path.StartsWith(Own, StringComparison.OrdinalIgnoreCase))
            return Secrets.Contains(path[Own.Length..], StringComparer.OrdinalIgnoreCase) ? null : NearestName.Slip(path[Own.Length..], Secrets) is { } secret ? Own + secret : null;

        // A single underscore or a full stop is no colon.
        string colons = path.Replace('_', ':').Replace('.', ':');
        return Keys.FirstOrDefault(key => key.Contains(':', StringComparison.Ordinal) && string.Equals(key, colons, StringComparison.OrdinalIgnoreCase))
            ?? (path.Contains(':', StringComparison.Ordinal) ? NearestName.Slip(path, Keys) ?? MeantSchedule(path.Split(':')) : null);
    }

    private static string? MeantSchedule(string[] parts) =>
        parts[1].All(char.IsAsciiDigit) && NearestName.Slip(parts[0], [ScheduleReader.Section]) is { } section
            ? $"{section}:{parts[1]}"
            : null;

    private static IEnumerable<string> Names(IConfigurationProvider provider) =>
        provider.GetChildKeys([], null).Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>A name of one level by itself, one of two with both.</summary>
    private static IEnumerable<string> Paths(IConfigurationProvider provider, string name) =>
        provider.TryGet(name, out _) ? [name] : provider.GetChildKeys([], name).Distinct().Select(child => $"{name}:{child}");

    private static bool IsKnown(string name) => Sections.Contains(name, StringComparer.OrdinalIgnoreCase);

    private static string Mend(string? nearest) => nearest is null ? "" : $"。是否指：{nearest}？";

    private static string InEnvironment(string path) => path.Replace(":", "__", StringComparison.Ordinal);
}

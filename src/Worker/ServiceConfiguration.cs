using DevZoneDocs.Templates;
using DevZoneDocs.Worker.Files;
using DevZoneDocs.Worker.Health;
using DevZoneDocs.Worker.Jobs;
using DevZoneDocs.Worker.Models;
using DevZoneDocs.Worker.Notifications;
using DevZoneDocs.Worker.Schedules;
using DevZoneDocs.Worker.Settings;
using DevZoneDocs.Worker.Storage;
using Microsoft.Extensions.Configuration;

namespace DevZoneDocs.Worker;

/// <summary>The service's options, from appsettings.json and environment.</summary>
internal static class ServiceConfiguration
{
    private const string FileName = "appsettings.json";

    /// <summary>As the service itself would read it, for commands that look at its store.</summary>
    /// <exception cref="InputException">The file is not JSON.</exception>
    public static IConfigurationRoot Read()
    {
        try
        {
            return new ConfigurationBuilder()
                .SetBasePath(Directory.GetCurrentDirectory())
                .AddJsonFile(FileName, optional: true)
                .AddEnvironmentVariables()
                .Build();
        }
        catch (InvalidDataException exception)
        {
            throw new InputException($"{FileName}：不是合格的 JSON", exception);
        }
    }

    public static StoreOptions Store(IConfiguration configuration, string? dataFolder)
    {
        StoreOptions options = configuration.GetSection("Store").Get<StoreOptions>() ?? new StoreOptions();
        return options with { DataFolder = Path.GetFullPath(dataFolder ?? options.DataFolder) };
    }

    /// <summary>Everything that is set, looked at before anything is begun.</summary>
    /// <exception cref="SettingsException">With every fault.</exception>
    public static void Check(IConfiguration configuration)
    {
        List<string> faults = [.. SettingsChecker.Faults(configuration)];
        if (faults.Count == 0)
            faults.AddRange(FaultsOfSchedules(configuration));
        faults.AddRange(FaultsOfModel(configuration));
        ReadWebhook(configuration, faults);
        if (faults.Count > 0)
            throw new SettingsException(faults);
    }

    public static HealthOptions Health(IConfiguration configuration) => configuration.GetSection(HealthOptions.Section).Get<HealthOptions>() ?? new HealthOptions();

    public static WebhookOptions Webhook(IConfiguration configuration) => ReadWebhook(configuration, []);

    /// <exception cref="ModelOptionsException">The settings of the language model cannot be used.</exception>
    public static JobOptions Jobs(IConfiguration configuration)
    {
        JobOptions options = configuration.GetSection("Jobs").Get<JobOptions>() ?? new JobOptions();
        return options with { PolishLimit = ModelOptionsReader.OfEnvironment.Read(configuration)?.DraftLimit ?? TimeSpan.Zero };
    }

    /// <exception cref="ScheduleException">With every fault of the schedules.</exception>
    public static ScheduleList Schedules(IConfiguration configuration, TemplateCatalog catalog) => new(
        ScheduleReader.Read(configuration, catalog),
        configuration.GetSection(ScheduleOptions.Section).Get<ScheduleOptions>() ?? new ScheduleOptions());

    /// <summary>Only once the settings are sound: which reports there are is said by the folder of templates.</summary>
    private static IReadOnlyList<string> FaultsOfSchedules(IConfiguration configuration)
    {
        try
        {
            Schedules(configuration, Catalogs.Of(configuration["Jobs:Templates"]));
            return [];
        }
        catch (ScheduleException exception)
        {
            return exception.Problems;
        }
    }

    private static IReadOnlyList<string> FaultsOfModel(IConfiguration configuration)
    {
        try
        {
            ModelOptionsReader.OfEnvironment.Read(configuration);
            return [];
        }
        catch (ModelOptionsException exception)
        {
            return [.. exception.Faults.Select(fault => $"{fault.Setting}：{fault.Chinese}")];
        }
    }

    private static WebhookOptions ReadWebhook(IConfiguration configuration, List<string> faults)
    {
        IConfigurationSection section = configuration.GetSection(WebhookOptions.Section);
        if (string.IsNullOrWhiteSpace(section["Url"]) || faults.Count > 0)
            return new WebhookOptions();
        int before = faults.Count;
        SecretValue? secret = SecretValue.Read(WebhookOptions.SecretVariable, Environment.GetEnvironmentVariable, faults);
        if (secret is null && faults.Count == before)
            faults.Add($"{WebhookOptions.Section}:Url：通知要有签名的密钥，请设置环境变量 {WebhookOptions.SecretVariable} 或 {WebhookOptions.SecretVariable}_FILE");
        return (section.Get<WebhookOptions>() ?? new WebhookOptions()) with { Secret = secret };
    }
}

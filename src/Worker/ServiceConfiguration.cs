using System.Text.Json;
using DevZoneDocs.Templates;
using DevZoneDocs.Worker.Figures;
using DevZoneDocs.Worker.Files;
using DevZoneDocs.Worker.Health;
using DevZoneDocs.Worker.Http.Calls;
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

    /// <summary>Once, and the same for the service and for the commands that look at its store; what changes later is in force after the next start.</summary>
    /// <exception cref="InputException">A file is not JSON.</exception>
    public static IConfigurationRoot Read()
    {
        IConfigurationRoot host = new ConfigurationBuilder().AddEnvironmentVariables("DOTNET_").AddEnvironmentVariables("ASPNETCORE_")
            .Build();
        string special = $"appsettings.{host["ENVIRONMENT"] ?? "Production"}.json";
        try
        {
            return new ConfigurationBuilder()
                .SetBasePath(Directory.GetCurrentDirectory())
                .AddEnvironmentVariables("DOTNET_")
                .AddEnvironmentVariables("ASPNETCORE_")
                .AddJsonFile(FileName, optional: true)
                .AddJsonFile(special, optional: true)
                .AddEnvironmentVariables()
                .Build();
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw Unreadable(exception, special);
        }
    }

    public static StoreOptions Store(IConfiguration configuration, string? dataFolder)
    {
        StoreOptions options = configuration.GetSection("Store").Get<StoreOptions>() ?? new StoreOptions();
        return options with { DataFolder = Path.GetFullPath(dataFolder ?? options.DataFolder) };
    }

    /// <summary>Everything that is set, looked at before anything is begun.</summary>
    /// <exception cref="SettingsException">With every fault.</exception>
    public static void Check(IConfigurationRoot configuration)
    {
        List<string> faults = [.. SettingsChecker.Faults(configuration)];
        if (faults.Count == 0)
            faults.AddRange(FaultsOfSchedules(configuration));
        faults.AddRange(FaultsOfModel(configuration));
        ReadWebhook(configuration, faults);
        if (faults.Count > 0)
            throw new SettingsException(faults);
    }

    /// <summary>What is set, or what holds without.</summary>
    public static string Text(IConfiguration configuration, string key, string otherwise) =>
        configuration[key] is { } value && !string.IsNullOrWhiteSpace(value) ? value : otherwise;

    public static HealthOptions Health(IConfiguration configuration) =>
        configuration.GetSection(HealthOptions.Section).Get<HealthOptions>() ?? new HealthOptions();

    public static RetentionOptions Retention(IConfiguration configuration) =>
        configuration.GetSection(RetentionOptions.Section).Get<RetentionOptions>() ?? new RetentionOptions();

    public static CallOptions Calls(IConfiguration configuration) =>
        configuration.GetSection(CallOptions.Section).Get<CallOptions>() ?? new CallOptions();

    public static TelemetryOptions Telemetry(IConfiguration configuration) =>
        configuration.GetSection(TelemetryOptions.Section).Get<TelemetryOptions>() ?? new TelemetryOptions();

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

    private static InputException Unreadable(Exception exception, string special)
    {
        string file = exception.Message.Contains(special, StringComparison.Ordinal) ? special : FileName;
        return exception.GetBaseException() is JsonException { LineNumber: { } line, BytePositionInLine: { } position }
            ? new InputException($"{file}：不是合格的 JSON（第{line + 1}行，第{position + 1}个字节处）", exception)
            : new InputException(exception is InvalidDataException ? $"{file}：不是合格的 JSON（{exception.GetBaseException().Message}）" : $"{file}：不能读取（{FileReason.Of(exception)}）", exception);
    }

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

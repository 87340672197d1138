using DevZoneDocs.Templates;
using DevZoneDocs.Worker.Jobs;
using DevZoneDocs.Worker.Schedules;
using DevZoneDocs.Worker.Storage;
using Microsoft.Extensions.Configuration;

namespace DevZoneDocs.Worker;

/// <summary>The service's options, from appsettings.json and environment.</summary>
internal static class ServiceConfiguration
{
    /// <summary>As the service itself would read it, for commands that look at its store.</summary>
    public static IConfiguration Read() => new ConfigurationBuilder()
        .SetBasePath(Directory.GetCurrentDirectory())
        .AddJsonFile("appsettings.json", optional: true)
        .AddEnvironmentVariables()
        .Build();

    public static StoreOptions Store(IConfiguration configuration, string? dataFolder)
    {
        StoreOptions options = configuration.GetSection("Store").Get<StoreOptions>() ?? new StoreOptions();
        return options with { DataFolder = Path.GetFullPath(dataFolder ?? options.DataFolder) };
    }

    public static JobOptions Jobs(IConfiguration configuration) => configuration.GetSection("Jobs").Get<JobOptions>() ?? new JobOptions();

    /// <exception cref="ScheduleException">With every fault of the schedules.</exception>
    public static ScheduleList Schedules(IConfiguration configuration, TemplateCatalog catalog) => new(
        ScheduleReader.Read(configuration, catalog),
        configuration.GetSection(ScheduleOptions.Section).Get<ScheduleOptions>() ?? new ScheduleOptions());
}

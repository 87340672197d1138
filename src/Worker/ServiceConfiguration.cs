using DevZoneDocs.Templates;
using DevZoneDocs.Worker.Files;
using DevZoneDocs.Worker.Jobs;
using DevZoneDocs.Worker.Models;
using DevZoneDocs.Worker.Schedules;
using DevZoneDocs.Worker.Storage;
using Microsoft.Extensions.Configuration;

namespace DevZoneDocs.Worker;

/// <summary>The service's options, from appsettings.json and environment.</summary>
internal static class ServiceConfiguration
{
    private const string FileName = "appsettings.json";

    /// <summary>As the service itself would read it, for commands that look at its store.</summary>
    /// <exception cref="InputException">The file is not JSON.</exception>
    public static IConfiguration Read()
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
}

using DevZoneDocs.Templates;
using DevZoneDocs.Worker.Schedules;
using Microsoft.Extensions.Configuration;

namespace DevZoneDocs.Worker.Tests.Schedules;

/// <summary>Schedules for a test, as they stand in the configuration.</summary>
internal static class GivenSchedule
{
    public const string ZoneName = "滨河经济开发区";

    private static readonly TemplateCatalog Catalog = new(new EmbeddedTemplates());

    /// <summary>The eighth day after the quarter's end, at nine in Shanghai, and what differs from that.</summary>
    public static Schedule Quarterly(params (string Key, string? Value)[] other) => Assert.Single(Read(Settings(other)));

    public static IReadOnlyList<Schedule> Read(params IReadOnlyList<(string Key, string? Value)>[] schedules) =>
        ScheduleReader.Read(Configuration(schedules), Catalog);

    public static IReadOnlyList<string> Problems(params IReadOnlyList<(string Key, string? Value)>[] schedules) =>
        Assert.Throws<ScheduleException>(() => Read(schedules)).Problems;

    /// <summary>A value of null takes the key away.</summary>
    public static IReadOnlyList<(string Key, string? Value)> Settings(params (string Key, string? Value)[] other) =>
        [("Name", "quarter"), ("Zone", ZoneName), ("Report", "quarter"), ("Cron", "0 0 9 8 1,4,7,10 ?"), .. other];

    private static IConfiguration Configuration(IReadOnlyList<(string Key, string? Value)>[] schedules)
    {
        Dictionary<string, string?> values = [];
        foreach ((int index, IReadOnlyList<(string Key, string? Value)> schedule) in schedules.Index())
        {
            foreach ((string key, string? value) in schedule)
                values[$"Schedules:{index}:{key}"] = value;
        }

        return new ConfigurationBuilder().AddInMemoryCollection(values.Where(entry => entry.Value is not null)).Build();
    }
}

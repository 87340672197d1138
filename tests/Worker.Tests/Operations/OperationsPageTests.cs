using System.CommandLine;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using DevZoneDocs.Templates;
using DevZoneDocs.Worker.Commands;
using DevZoneDocs.Worker.Figures;
using DevZoneDocs.Worker.Health;
using DevZoneDocs.Worker.Http.Calls;
using DevZoneDocs.Worker.Jobs;
using DevZoneDocs.Worker.Notifications;
using DevZoneDocs.Worker.Schedules;
using DevZoneDocs.Worker.Settings;
using DevZoneDocs.Worker.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace DevZoneDocs.Worker.Tests.Operations;

/// <summary>docs/operations.md says what the program does.</summary>
public sealed partial class OperationsPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "operations.md"));

    /// <summary>The options of each section of the configuration.</summary>
    private static readonly (string Section, object Defaults)[] Sections =
    [
        ("Store", new StoreOptions()),
        ("Retention", new RetentionOptions()),
        ("Jobs", new JobOptions()),
        ("Scheduling", new ScheduleOptions()),
        ("Calls", new CallOptions()),
        ("Health", new HealthOptions()),
        ("Webhook", new WebhookOptions()),
        ("Telemetry", new TelemetryOptions()),
    ];

    [Fact]
    public void The_table_has_every_key_of_the_configuration_and_no_other()
    {
        IEnumerable<string> keys = ServiceSettings.All.Select(setting => setting.Key)
            .Concat(ScheduleSettings.Names.Select(key => $"Schedules:n:{key}"));

        Assert.Equal(keys.Order(StringComparer.Ordinal), Rows().Select(row => row.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_checked_at_the_start_is_what_is_read() => Assert.Equal(
        Sections.SelectMany(section => Properties(section.Defaults).Select(property => $"{section.Section}:{property.Name}"))
            .Concat(["AllowedHosts", "Urls"]).Order(StringComparer.Ordinal),
        ServiceSettings.All.Select(setting => setting.Key).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_instrument_is_on_the_page()
    {
        List<string> instruments = [];
        using MeterListener listener = new() { InstrumentPublished = (instrument, _) => instruments.Add($"| `{instrument.Name}` |") };
        using ServiceProvider services = new ServiceCollection().AddMetrics().AddSingleton(TimeProvider.System)
            .AddSingleton<ServiceFigures>().BuildServiceProvider();
        services.GetRequiredService<ServiceFigures>();
        listener.Start();

        Assert.Contains("| `devzonedocs.drafts` |", instruments);
        Assert.All(
            instruments.Where(name => name.Contains("devzonedocs", StringComparison.Ordinal)),
            name => Assert.Contains(name, Page, StringComparison.Ordinal));
    }

    [Fact]
    public void A_default_in_the_table_is_that_of_the_program()
    {
        Dictionary<string, string> told = Rows().ToDictionary(row => row.Key, row => row.Default);

        foreach ((string section, object defaults) in Sections)
        {
            foreach (PropertyInfo property in Properties(defaults).Where(property => told[$"{section}:{property.Name}"] != "one a processor"))
                Assert.Equal(
                    Convert.ToString(property.GetValue(defaults), CultureInfo.InvariantCulture) ?? "", told[$"{section}:{property.Name}"]);
        }

        Assert.Equal(Environment.ProcessorCount, new JobOptions().Concurrency);
        Assert.Equal(
            (ScheduleReader.DefaultTimeZone, ScheduleReader.DefaultWaitDays.ToString(CultureInfo.InvariantCulture)),
            (told["Schedules:n:TimeZone"], told["Schedules:n:WaitDays"]));
    }

    [Fact]
    public void The_schedules_on_the_page_are_read_and_fire_through_the_year()
    {
        string json = Blocks("json").Single(block => block.Contains("\"Schedules\"", StringComparison.Ordinal));
        IConfiguration configuration = new ConfigurationBuilder().AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(json))).Build();

        IReadOnlyList<Schedule> schedules = ScheduleReader.Read(configuration, new TemplateCatalog(new EmbeddedTemplates()));

        DateTimeOffset now = new(2026, 2, 1, 0, 0, 0, TimeSpan.Zero);
        Assert.Equal(
            ["2026-01..2026-03", "2026-01..2026-06", "2026-01..2026-09", "2026-01..2026-12", "2027-01..2027-12"],
            schedules.Select(schedule => new ScheduleCalendar(schedule))
                .Select(calendar => calendar.NextAfter(now, calendar.FirstFrom(now))!.Value.Period.ToString()));
    }

    [Fact]
    public void The_answer_on_the_page_has_the_form_that_the_API_gives()
    {
        string json = Blocks("json").Single(block => block.Contains("\"schedules\"", StringComparison.Ordinal));

        JsonElement line = JsonElement.Parse(json).GetProperty("schedules")[0];

        Assert.Equal(NamesOf<ScheduleLine>(), line.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal));
        Assert.Equal(
            NamesOf<FiringLine>(),
            line.GetProperty("firings")[0].EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_Chinese_page_has_the_same_units_scripts_and_schedules_and_no_key_of_its_own()
    {
        string chinese = File.ReadAllText(Repository.PathOf("docs", "operations.zh-CN.md"));

        foreach (string beginning in new[] { "[Unit]", "#!/bin/sh", "sed " })
            Assert.Equal(Blocks(Page, beginning), Blocks(chinese, beginning));
        Assert.All(
            Row().Matches(chinese).Select(row => row.Groups["key"].Value), key => Assert.Contains(key, Rows().Select(row => row.Key)));
    }

    [Fact]
    public void The_units_on_the_page_are_units()
    {
        using TemporaryFolder folder = new();
        string unit = Assert.Single(Blocks(Page, "[Unit]"));
        File.WriteAllText(
            folder.File("devzonedocs.service"), unit.Replace("/opt/devzonedocs/devzonedocs", "/bin/true", StringComparison.Ordinal));

        string told = Tool.Run("sh", "systemd", "-c", $"systemd-analyze verify --man=no '{folder.File("devzonedocs.service")}' 2>&1");

        Assert.Equal("", told);
        Assert.Contains("RestartPreventExitStatus=2\n", unit, StringComparison.Ordinal);
    }

    [Fact]
    public void A_command_as_the_service_sees_its_settings_and_its_secrets()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "Only root becomes another user.");
        using TemporaryFolder folder = new();
        OrdinaryUser.Admit(folder);
        File.WriteAllText(folder.File("appsettings.json"), """{ "Jobs": { "Concurrency": 3 } }""");
        File.WriteAllText(folder.File("environment"), "# secrets\nStore__ConnectionString=Host=db;Password=a b\n\nJobs__MemoryLimit=700\n");
        File.SetUnixFileMode(folder.File("environment"), UnixFileMode.UserRead);
        File.WriteAllText(folder.File("script"), Assert.Single(Blocks(Page, "#!/bin/sh"))
            .Replace("/etc/devzonedocs", folder.Path, StringComparison.Ordinal)
            .Replace("-u devzonedocs", "-u nobody", StringComparison.Ordinal)
            .Replace("/opt/devzonedocs/devzonedocs \"$@\"", "\"$@\"", StringComparison.Ordinal));

        CommandResult result = CommandLine.Run("/", ["config"], wrapper: ["sh", folder.File("script")]);

        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        Assert.Contains("Jobs:Concurrency = 3  [appsettings.json]", result.Output, StringComparison.Ordinal);
        Assert.Contains("Jobs:MemoryLimit = 700  [环境变量]", result.Output, StringComparison.Ordinal);
        Assert.Contains("Store:ConnectionString = （已隐藏）  [环境变量]", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_command_on_the_page_is_one_of_the_program()
    {
        Command[] commands = [ServeCommand.Create(), WorkerCommand.Create(), BackupCommand.Create(), RestoreCommand.Create(), AdoptCommand.Create(), VerifyStoreCommand.Create(), ConfigCommand.Create()];
        string[] lines = [.. Invocation().Matches(Page).Select(match => match.Groups[1].Value)];

        Assert.True(lines.Length >= 6, $"{lines.Length} commands on the page");
        Assert.All(lines, line =>
        {
            string[] words = line.Split(' ');
            Command command = Assert.Single(commands, command => command.Name == words[0]);
            Assert.Empty(command.Parse(words[1..]).Errors);
        });
    }

    private static IEnumerable<string> NamesOf<T>() =>
        typeof(T).GetProperties().Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)).Order(StringComparer.Ordinal);

    /// <summary>Secrets are no settings: they come from elsewhere.</summary>
    private static IEnumerable<PropertyInfo> Properties(object options) =>
        options.GetType().GetProperties().Where(property => property.CanWrite && property.PropertyType != typeof(SecretValue));

    private static IEnumerable<(string Key, string Default)> Rows() =>
        Row().Matches(Page).Select(match => (match.Groups["key"].Value, match.Groups["default"].Value.Trim().Trim('`')));

    private static IEnumerable<string> Blocks(string page, string beginning) =>
        Block().Matches(page).Select(match => match.Groups["text"].Value)
            .Where(text => text.StartsWith(beginning, StringComparison.Ordinal));

    private static IEnumerable<string> Blocks(string language) =>
        Block().Matches(Page).Where(match => match.Groups["language"].Value == language).Select(match => match.Groups["text"].Value);

    [GeneratedRegex(@"^\| `(?<key>Urls|AllowedHosts|\w+:[\w:]+)` \|(?<default>[^|]*)\|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("```(?<language>\\w+)\\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^(?:ExecStart=/opt/devzonedocs/)?devzonedocs(?:-as-service)? (.+)$", RegexOptions.Multiline)]
    private static partial Regex Invocation();
}

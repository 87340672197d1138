using DevZoneDocs.Worker.Settings;
using Microsoft.Extensions.Configuration;

namespace DevZoneDocs.Worker.Tests.Settings;

public sealed class SettingsCheckerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Jobs:Concurrency", "0", "Jobs:Concurrency：不能是“0”，应为 1 至 64 的整数")]
    [InlineData("Jobs:TimeLimit", "2 minutes", "Jobs:TimeLimit：不能是“2 minutes”，应为 00:00:01 至 02:00:00 的时长")]
    [InlineData("Jobs:Concurency", "2", "Jobs:Concurency：没有这一项设置。是否指：Jobs:Concurrency？")]
    [InlineData("Webhook:Url", "ftp://example", "Webhook:Url：不能是“ftp://example”，应为 http 或 https 网址")]
    [InlineData("Jbos:Concurrency", "2", "Jbos：没有这一项设置。是否指：Jobs？")]
    [InlineData("Logging:LogLevel:Default", "Info", "Logging:LogLevel:Default：不能是“Info”，应为 Trace")]
    [InlineData("Store:ConnectionString", "canary", "Store:ConnectionString：不能是“（已隐藏）”，应为 PostgreSQL 的连接字符串")]
    [InlineData("Store:ConnectionString", "Database=zone", "Store:ConnectionString：不能是“（已隐藏）”，应为 PostgreSQL 的连接字符串")]
    [InlineData("Store:SharedFolder", "/srv", "Store:SharedFolder：只在用 PostgreSQL")]
    public void A_fault_is_told_with_its_key(string key, string value, string fault) =>
        Assert.StartsWith(fault, Assert.Single(SettingsChecker.Faults(Configuration((key, value)))), StringComparison.Ordinal);

    [Fact]
    public void A_secret_is_not_told_even_when_it_is_at_fault()
    {
        string fault = Assert.Single(SettingsChecker.Faults(Configuration(("Store:ConnectionString", "Password=canary\u0001"))));

        Assert.DoesNotContain("canary", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_set_has_no_fault() => Assert.Empty(SettingsChecker.Faults(Configuration()));

    [Fact]
    public void All_faults_are_told_before_anything_is_begun()
    {
        File.WriteAllText(_folder.File("appsettings.json"), """{ "Jobs": { "Concurrency": "many", "Memory": 1 }, "Polish": { "Endpoint": "nowhere" } }""");

        CommandResult result = CommandLine.Run(_folder.Path, ["serve", "--data", "data"]);

        Assert.Equal(2, result.ExitCode);
        Assert.Equal(
            ["Jobs:Concurrency", "Jobs:Memory", "Polish:Endpoint", "Polish:Model"],
            result.ErrorLines.Select(line => line.Split('：', '（')[0]).Order(StringComparer.Ordinal));
        Assert.False(Directory.Exists(_folder.File("data")));
    }

    [Fact]
    public void The_settings_in_force_are_shown_with_their_source_and_without_secrets()
    {
        File.WriteAllText(_folder.File("appsettings.json"), """{ "Jobs": { "Concurrency": 3 } }""");

        CommandResult result = CommandLine.Run(
            _folder.Path, ["config"], environment: [("Store__ConnectionString", "Host=db;Password=canary"), ("Jobs__MemoryLimit", "700")]);

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("Jobs:Concurrency = 3  [appsettings.json]", result.Output, StringComparison.Ordinal);
        Assert.Contains("Jobs:MemoryLimit = 700  [环境变量]", result.Output, StringComparison.Ordinal);
        Assert.Contains("Jobs:TimeLimit = 00:02:00  [默认]", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", result.Output + result.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Jbos__Concurrency", "Jobs__Concurrency")]
    [InlineData("Jobs_Concurrency", "Jobs__Concurrency")]
    [InlineData("DEVZONEDOCS_WEBHOK_SECRET", "DEVZONEDOCS_WEBHOOK_SECRET")]
    [InlineData("DEVZONEDOCS_POLISH_KEYFILE", "DEVZONEDOCS_POLISH_KEY_FILE")]
    [InlineData("STORE_DATAFOLDER", "Store__DataFolder")]
    [InlineData("Shedules__0__Name", "Schedules__0")]
    public void A_slip_in_the_environment_is_told(string given, string meant)
    {
        CommandResult result = CommandLine.Run(_folder.Path, ["config"], environment: [(given, "2")]);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains($"没有这一项设置。是否指：{meant}？", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Other_programs_words_in_the_environment_are_no_fault()
    {
        CommandResult result = CommandLine.Run(
            _folder.Path,
            ["config"],
            environment: [("STORAGE__KEY", "x"), ("npm_config__x", "y"), ("URL", "z"), ("DOTNET_TieredPGO", "0")]);

        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
    }

    [Fact]
    public void All_that_is_in_force_is_shown_with_its_source()
    {
        File.WriteAllText(_folder.File("appsettings.json"), """
            { "Schedules": [ { "Name": "year", "Zone": "滨河经济开发区", "Report": "annual", "Cron": "0 0 9 10 1 ?" } ],
              "Polish": { "Endpoint": "http://127.0.0.1:9/v1", "Model": "qwen3-32b" }, "Logging": { "LogLevel": { "Quartz": "Error" } } }
            """);
        File.WriteAllText(_folder.File("appsettings.Production.json"), """{ "Jobs": { "Concurrency": 3 } }""");

        CommandResult result = CommandLine.Run(_folder.Path, ["config"], environment: [("ASPNETCORE_URLS", "http://127.0.0.1:5099")]);

        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        Assert.Contains("Urls = http://127.0.0.1:5099  [环境变量 ASPNETCORE_URLS]", result.Output, StringComparison.Ordinal);
        Assert.Contains("Jobs:Concurrency = 3  [appsettings.Production.json]", result.Output, StringComparison.Ordinal);
        Assert.Contains("Schedules:0:Zone = 滨河经济开发区  [appsettings.json]", result.Output, StringComparison.Ordinal);
        Assert.Contains("Schedules:0:TimeZone = Asia/Shanghai  [默认]", result.Output, StringComparison.Ordinal);
        Assert.Contains("Polish:Model = qwen3-32b  [appsettings.json]", result.Output, StringComparison.Ordinal);
        Assert.Contains("Polish:TrySeconds = 60  [默认]", result.Output, StringComparison.Ordinal);
        Assert.Contains("Logging:LogLevel:Quartz = Error  [appsettings.json]", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void No_secret_is_shown_wherever_it_stands()
    {
        CommandResult result = CommandLine.Run(_folder.Path, ["config"], environment:
        [
            ("Webhook__Url", "https://hooks.example/services/canary?token=canary"),
            ("Urls", "http://user:canary@127.0.0.1:5080"),
            ("Polish__Endpoint", "https://user:canary@model.example/v1?key=canary"),
            ("Polish__Model", "m"),
            ("DEVZONEDOCS_WEBHOOK_SECRET", "canary"),
            ("DEVZONEDOCS_POLISH_KEY", "canary"),
            ("Store__ConnectionString", "Host=db;Password=canary"),
        ]);

        Assert.Contains("Webhook:Url = https://hooks.example/…", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", result.Output + result.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ASPNETCORE_URLS", "Urls（环境变量 ASPNETCORE_URLS）：不能是“http://0.0.0.0:80”")]
    [InlineData("URLS", "Urls：不能是“http://0.0.0.0:80”")]
    public void Who_sets_what_cannot_be_is_told(string variable, string fault)
    {
        CommandResult result = CommandLine.Run(_folder.Path, ["config"], environment: [(variable, "http://0.0.0.0:80")]);

        Assert.StartsWith(fault, Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void And_so_is_the_file()
    {
        File.WriteAllText(_folder.File("appsettings.Production.json"), """{ "Jobs": { "Concurrency": 0 } }""");

        CommandResult result = CommandLine.Run(_folder.Path, ["config"]);

        Assert.StartsWith("Jobs:Concurrency（appsettings.Production.json）：不能是“0”", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_webhook_wants_a_key_to_sign_with()
    {
        CommandResult result = CommandLine.Run(
            _folder.Path, ["serve", "--data", "data"], environment: [("Webhook__Url", "http://127.0.0.1:9/told")]);

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("Webhook:Url：通知要有签名的密钥", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    private static IConfigurationRoot Configuration(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create<string, string?>(setting.Key, setting.Value))).Build();
}

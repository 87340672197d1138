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
            result.ErrorLines.Select(line => line.Split('：')[0]).Order(StringComparer.Ordinal));
        Assert.False(Directory.Exists(_folder.File("data")));
    }

    [Fact]
    public void The_settings_in_force_are_shown_with_their_source_and_without_secrets()
    {
        File.WriteAllText(_folder.File("appsettings.json"), """{ "Jobs": { "Concurrency": 3 } }""");

        CommandResult result = CommandLine.Run(_folder.Path, ["config"], environment: [("Store__ConnectionString", "Host=db;Password=canary"), ("Jobs__MemoryLimit", "700")]);

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("Jobs:Concurrency = 3  [appsettings.json]", result.Output, StringComparison.Ordinal);
        Assert.Contains("Jobs:MemoryLimit = 700  [环境变量]", result.Output, StringComparison.Ordinal);
        Assert.Contains("Jobs:TimeLimit = 00:02:00  [默认]", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", result.Output + result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_webhook_wants_a_key_to_sign_with()
    {
        CommandResult result = CommandLine.Run(_folder.Path, ["serve", "--data", "data"], environment: [("Webhook__Url", "http://127.0.0.1:9/told")]);

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("Webhook:Url：通知要有签名的密钥", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    private static IConfiguration Configuration(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create<string, string?>(setting.Key, setting.Value))).Build();
}

using System.Text.Json;

namespace DevZoneDocs.Worker.Tests.Commands;

public sealed class ServiceCommandsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_second_service_on_one_data_folder_is_refused()
    {
        using FileStream held = new(_folder.File("store.lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);

        CommandResult result = CommandLine.Run(_folder.Path, ["serve", "--data", "."]);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("已被另一个进程使用", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_that_others_reach_is_refused_before_anything_is_written()
    {
        CommandResult result = CommandLine.Run(_folder.Path, ["serve", "--urls", "http://0.0.0.0:5080"]);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("只监听本机地址", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public async Task A_port_in_use_is_told_in_one_line()
    {
        using ServiceProcess first = ServiceProcess.Serve(_folder.File("first"));
        Uri address = await first.AddressAsync();

        CommandResult second = CommandLine.Run(_folder.Path, ["serve", "--urls", address.GetLeftPart(UriPartial.Authority)]);

        Assert.Equal(2, second.ExitCode);
        Assert.StartsWith("端口已被另一个程序使用", Assert.Single(second.ErrorLines), StringComparison.Ordinal);
        Assert.Empty(second.Output);
    }

    [Theory]
    [InlineData("serve")]
    [InlineData("worker")]
    [InlineData("config")]
    [InlineData("verify-store")]
    public void Settings_that_are_not_JSON_are_told_in_one_line(string command)
    {
        File.WriteAllText(_folder.File("appsettings.json"), """{ "Jobs": """);

        CommandResult result = CommandLine.Run(_folder.Path, [command]);

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("appsettings.json：不是合格的 JSON（第1行", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/dev/null/data")]
    [InlineData("file")]
    public void A_data_folder_that_cannot_be_is_told_in_one_line(string data)
    {
        File.WriteAllText(_folder.File("file"), "");

        CommandResult result = CommandLine.Run(_folder.Path, ["serve", "--data", data]);

        Assert.Equal(2, result.ExitCode);
        Assert.Single(result.ErrorLines);
    }

    [Fact]
    public void A_port_that_is_the_administrators_is_told_in_one_line()
    {
        OrdinaryUser.Admit(_folder);

        Assert.SkipWhen(
            File.ReadAllText("/proc/sys/net/ipv4/ip_unprivileged_port_start").Trim() == "0", "Every port is open to every user here.");

        CommandResult result = CommandLine.Run(
            _folder.Path,
            ["serve", "--urls", "http://127.0.0.1:80"],
            environment: [("Logging__LogLevel__Default", "Warning")],
            wrapper: OrdinaryUser.Wrapper);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("1024 以下", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_log_has_one_line_for_a_request_and_none_for_a_look_at_its_health()
    {
        using ServiceProcess service = ServiceProcess.Serve(_folder.File("data"));
        using HttpClient http = new() { BaseAddress = await service.AddressAsync() };
        using HttpResponseMessage health = await http.GetAsync(
            new Uri("/healthz", UriKind.Relative), TestContext.Current.CancellationToken);
        using HttpResponseMessage schedules = await http.GetAsync(
            new Uri("/api/schedules", UriKind.Relative), TestContext.Current.CancellationToken);

        service.Stop();

        Assert.DoesNotContain("/healthz", service.Output, StringComparison.Ordinal);
        Assert.Single(service.Output.Split('\n'), line => line.Contains("/api/schedules", StringComparison.Ordinal));
    }

    [Fact]
    public void A_worker_alone_is_for_PostgreSQL()
    {
        CommandResult result = CommandLine.Run(_folder.Path, ["worker", "--data", "."]);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("只用于 PostgreSQL", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.Empty(_folder.Files);
    }

    [Theory]
    [InlineData("verify-store")]
    [InlineData("adopt")]
    [InlineData("backup", "-o", "copy")]
    public void A_store_that_is_another_users_is_not_said_to_be_missing(params string[] command)
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "Only the administrator can give a folder to another user.");
        OrdinaryUser.Admit(_folder);
        Directory.CreateDirectory(_folder.File("data"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        File.WriteAllText(_folder.File("data/store.db"), "");

        CommandResult result = CommandLine.Run(_folder.Path, [.. command, "--data", "data"], wrapper: OrdinaryUser.Wrapper);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("没有权限读取。请以服务的用户运行，如 runuser -u root -- devzonedocs ", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.EndsWith($"{string.Join(' ', command)} --data data", result.ErrorLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_database_is_told_in_Chinese()
    {
        Directory.CreateDirectory(_folder.File("data/drafts"));
        File.WriteAllText(_folder.File("data/store.db"), new string('x', 8192));

        CommandResult result = CommandLine.Run(_folder.Path, ["verify-store"]);

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("数据库不能使用：这个文件不是数据库（", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_store_there_is_nothing_to_verify()
    {
        CommandResult result = CommandLine.Run(_folder.Path, ["verify-store", "--data", "."]);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("没有这个文件", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_that_is_away_is_told_in_one_line_and_worth_another_try()
    {
        CommandResult result = CommandLine.Run(
            _folder.Path,
            ["serve"],
            environment: [("Store__ConnectionString", "Host=127.0.0.1;Port=1;Username=nobody;Database=none")]);

        Assert.Equal(75, result.ExitCode);
        Assert.StartsWith("数据库不能使用：连不上，那个地址没有数据库应答（", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faults_of_a_store_are_told_with_exit_status_1()
    {
        using (ServiceProcess service = ServiceProcess.Serve(_folder.File("data")))
        {
            await service.StartedAsync();
            service.Stop();
        }

        await File.WriteAllTextAsync(_folder.File("data/drafts/readme.txt"), "");

        CommandResult plain = CommandLine.Run(_folder.Path, ["verify-store"]);
        CommandResult json = CommandLine.Run(_folder.Path, ["verify-store", "--json"]);

        Assert.Equal((1, 1), (plain.ExitCode, json.ExitCode));
        Assert.Contains("[file.unknown] readme.txt", plain.Output, StringComparison.Ordinal);
        Assert.Equal("file.unknown", JsonElement.Parse(json.Output).GetProperty("faults")[0].GetProperty("kind").GetString());
    }
}

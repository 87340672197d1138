using System.Text.Json;

namespace DevZoneDocs.Worker.Tests.Commands;

public sealed class ServiceCommandsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("serve")]
    [InlineData("worker")]
    public void A_second_service_on_one_data_folder_is_refused(string command)
    {
        using FileStream held = new(_folder.File("store.lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);

        CommandResult result = CommandLine.Run(_folder.Path, [command, "--data", "."]);

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
    public void Without_a_store_there_is_nothing_to_verify()
    {
        CommandResult result = CommandLine.Run(_folder.Path, ["verify-store", "--data", "."]);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("没有这个文件", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_that_is_away_is_told_in_one_line()
    {
        CommandResult result = CommandLine.Run(
            _folder.Path,
            ["serve"],
            environment: [("Store__ConnectionString", "Host=127.0.0.1;Port=1;Username=nobody;Database=none")]);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("数据库不能使用", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
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

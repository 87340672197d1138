using DevZoneDocs.Worker.Faults;

namespace DevZoneDocs.EndToEnd.Tests.Jobs;

/// <summary>A disk that takes nothing more, and one day does again.</summary>
public sealed class DiskTests
{
    private const string CouldNotPublish = "A draft could not be published";

    [Fact]
    public async Task On_a_full_disk_nothing_is_torn_and_all_goes_on_when_there_is_room()
    {
        using SmallDisk disk = new(megabytes: 8);
        using TestStore store = new(dataFolder: disk.Path);
        ServiceProcess service = store.ServeUnder(disk.Wrapper, (Poison.Variable, "slow=慢区"));
        using DraftClient client = new(await service.AddressAsync());
        string before = await client.SendAsync(ZoneData.Of("慢区"));
        await client.UntilAsync(before, "running");

        disk.Fill(service);
        string? during = await client.TrySendAsync(LargeData());
        await service.SaysAsync(CouldNotPublish);
        disk.MakeRoom(service);
        string after = await client.SendAsync(ZoneData.Of("后区"));

        Assert.Null(during);
        await client.UntilAsync(before, "completed");
        await client.UntilAsync(after, "completed");
        service.Stop();
        disk.Land();
        await store.AssertWholeAsync([before, after]);
    }

    [Fact]
    public async Task Without_the_right_to_write_a_draft_waits_until_it_is_given()
    {
        using TestStore store = new();
        (ServiceProcess service, DraftClient client) = await StartWithoutOverrideAsync(store);
        string first = await client.SendAsync(ZoneData.Of("先区"));
        await client.UntilAsync(first, "completed");

        File.SetUnixFileMode(store.Drafts, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        string second = await client.SendAsync(ZoneData.Of("后区"));
        await service.SaysAsync(CouldNotPublish);
        Assert.NotEqual("completed", (await client.ShowAsync(second)).State);
        File.SetUnixFileMode(store.Drafts, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        await client.UntilAsync(second, "completed");
        await store.AssertWholeAsync(service, client, [first, second]);
    }

    [Fact]
    public void A_data_folder_that_cannot_be_written_is_told_at_the_start()
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder.File("data"), "no folder");

        CommandResult result = CommandLine.Run(folder.Path, ["serve", "--data", "data", "--urls", "http://127.0.0.1:0"]);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("数据文件夹", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    /// <summary>More than the pages that the database has still free in its own file.</summary>
    private static string LargeData() => ZoneData.Of("大区").Replace("\"report\":", $"\"note\": \"{new string('长', 300_000)}\", \"report\":", StringComparison.Ordinal);

    /// <summary>The administrator may write everywhere, unless that right is taken from the process.</summary>
    private static async Task<(ServiceProcess, DraftClient)> StartWithoutOverrideAsync(TestStore store)
    {
        ServiceProcess service = Environment.IsPrivilegedProcess
            ? store.ServeUnder(["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--"])
            : store.Serve();
        return (service, new DraftClient(await service.AddressAsync()));
    }
}

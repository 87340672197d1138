using System.Net;
using DevZoneDocs.EndToEnd.Tests.Jobs;
using DevZoneDocs.EndToEnd.Tests.Schedules;

namespace DevZoneDocs.EndToEnd.Tests.Operations;

/// <summary><c>/healthz</c> says what is true, and what the service writes is nobody else's to read.</summary>
public sealed class HealthTests
{
    private const string FakeTime = "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1";
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    [Fact]
    public async Task A_service_that_is_well_says_so()
    {
        using TestStore store = new(isOrdinary: true);
        using ServiceProcess service = store.Serve();

        (HttpStatusCode status, string body) = await HealthAsync(service);

        Assert.True(status == HttpStatusCode.OK, body);
    }

    [Fact]
    public async Task Drafts_that_cannot_be_written_are_told()
    {
        using TestStore store = new(isOrdinary: true);
        using ServiceProcess service = store.Serve();
        await service.StartedAsync();

        File.SetUnixFileMode(store.Drafts, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        (HttpStatusCode status, string body) = await HealthAsync(service);
        File.SetUnixFileMode(store.Drafts, Owner);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Contains("不能写入", body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await HealthAsync(service)).Status);
    }

    [Fact]
    public async Task A_folder_that_was_exchanged_is_told()
    {
        using TestStore store = new();
        using ServiceProcess service = store.Serve();
        await service.StartedAsync();

        await File.WriteAllTextAsync(Path.Combine(store.Drafts, "store.id"), new string('0', 32));
        (HttpStatusCode status, string body) = await HealthAsync(service);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Contains("不是一套", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Schedules_that_rest_for_a_wrong_clock_are_told()
    {
        using TestStore store = new();
        using ServiceProcess service = store.Serve([("LD_PRELOAD", FakeTime), ("FAKETIME", "@2021-03-01 00:00:00"), ("FAKETIME_DONT_FAKE_MONOTONIC", "1"), .. GivenFiring.Monthly]);

        (HttpStatusCode status, string body) = await HealthAsync(service);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Contains("停止触发", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task In_a_folder_that_was_made_beforehand_others_can_read_nothing(bool isOrdinary)
    {
        using TestStore store = new(isOrdinary: isOrdinary);
        Directory.CreateDirectory(store.Drafts);
        foreach (string folder in new[] { store.Data, store.Drafts })
            File.SetUnixFileMode(folder, Owner | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        if (isOrdinary)
            OrdinaryUser.Own(store.Data);

        await store.DraftAsync("甲区");

        Assert.All(
            [store.Data, .. Directory.EnumerateFileSystemEntries(store.Data, "*", SearchOption.AllDirectories)],
            path => Assert.Equal(UnixFileMode.None, File.GetUnixFileMode(path) & ~Owner));
    }

    private static async Task<(HttpStatusCode Status, string Body)> HealthAsync(ServiceProcess service)
    {
        using HttpClient http = new();
        using HttpResponseMessage response = await http.GetAsync(new Uri(await service.AddressAsync(), "healthz"));
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}

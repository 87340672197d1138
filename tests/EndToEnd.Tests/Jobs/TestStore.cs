using System.Security.Cryptography;
using System.Text.Json;

namespace DevZoneDocs.EndToEnd.Tests.Jobs;

/// <summary>A store of a test's own, the processes on it, and what must be true of it at the end of every test.</summary>
internal sealed class TestStore : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly (string Name, string Value)[] _settings;
    private readonly List<ServiceProcess> _processes = [];

    /// <param name="connection">Of a PostgreSQL database, or null for SQLite.</param>
    /// <param name="isShared">Whether drafts lie in a shared folder rather than in PostgreSQL.</param>
    public TestStore(string? connection = null, bool isShared = false)
    {
        List<(string, string)> settings = [("Jobs__Concurrency", "2")];
        if (connection is not null)
            settings.Add(("Store__ConnectionString", connection));
        if (isShared)
            settings.Add(("Store__SharedFolder", _folder.File("shared")));
        _settings = [.. settings];
    }

    public string Data => _folder.File("data");

    public string Drafts => _settings.Any(setting => setting.Name == "Store__SharedFolder") ? _folder.File("shared") : Path.Combine(Data, "drafts");

    public string File(string name) => _folder.File(name);

    public ServiceProcess Serve(params (string Name, string Value)[] environment) => Keep(ServiceProcess.Serve(Data, [.. _settings, .. environment]));

    public ServiceProcess ServeUnder(string[] wrapper, params (string Name, string Value)[] environment) =>
        Keep(ServiceProcess.ServeUnder(wrapper, Data, [.. _settings, .. environment]));

    public ServiceProcess Worker(params (string Name, string Value)[] environment) => Keep(ServiceProcess.Worker(_folder.File("worker"), [.. _settings, .. environment]));

    /// <summary>A service, up, and a client of it.</summary>
    public async Task<(ServiceProcess Service, DraftClient Client)> StartAsync(params (string Name, string Value)[] environment)
    {
        ServiceProcess service = Serve(environment);
        return (service, new DraftClient(await service.AddressAsync()));
    }

    /// <summary>Every acknowledged request has come to one sound draft, and the store agrees with itself to the last file.</summary>
    public async Task AssertWholeAsync(IReadOnlyCollection<string> acknowledged, int cancelled = 0)
    {
        (ServiceProcess service, DraftClient client) = await StartAsync();
        using (client)
        {
            foreach (string id in acknowledged)
                await AssertDraftAsync(client, id);
        }

        service.Stop();

        // The second start sweeps what the first one still held to be wanted.
        await SweptAsync();
        JsonElement report = Verify();
        Assert.Empty(report.GetProperty("faults").EnumerateArray().Select(fault => fault.ToString()));
        Assert.Equal(acknowledged.Count, report.GetProperty("drafts").GetInt32());
        Assert.Equal(acknowledged.Count + cancelled, report.GetProperty("requests").GetInt32());
    }

    /// <returns>What verify-store says, which must find nothing.</returns>
    public JsonElement Verify()
    {
        CommandResult result = CommandLine.Run(_folder.Path, ["verify-store", "--data", Data, "--json"], environment: _settings);
        Assert.True(result.ExitCode == 0, result.Output + result.Errors);
        return JsonElement.Parse(result.Output);
    }

    public void Dispose()
    {
        foreach (ServiceProcess process in _processes)
            process.Dispose();
        _folder.Dispose();
    }

    private static async Task AssertDraftAsync(DraftClient client, string id)
    {
        DraftAnswer answer = await client.UntilAsync(id, "completed");
        byte[] content = await client.FetchAsync(id);
        Assert.Equal(answer.Sha256, Convert.ToHexStringLower(SHA256.HashData(content)));
        DocxAssert.Sound(content);
    }

    private async Task SweptAsync()
    {
        if (!Directory.Exists(Drafts))
            return;
        ServiceProcess service = Serve();
        await service.AddressAsync();
        await Task.Delay(TimeSpan.FromMilliseconds(500));
        service.Stop();
    }

    private ServiceProcess Keep(ServiceProcess process)
    {
        _processes.Add(process);
        return process;
    }
}

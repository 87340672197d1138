namespace DevZoneDocs.Worker.Tests.Http;

/// <summary>One service for all tests that only speak to it.</summary>
public sealed class RunningService : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private ServiceProcess? _process;

    public HttpClient Http { get; private set; } = new();

    public string Drafts => Path.Combine(_folder.File("data"), "drafts");

    public async ValueTask InitializeAsync()
    {
        _process = ServiceProcess.Serve(_folder.File("data"));
        Http = new HttpClient { BaseAddress = await _process.AddressAsync() };
    }

    public ValueTask DisposeAsync()
    {
        Http.Dispose();
        _process?.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}

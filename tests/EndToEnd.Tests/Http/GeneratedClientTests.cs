using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace DevZoneDocs.EndToEnd.Tests.Http;

/// <summary>The description that the service serves is enough to work with it: a public generator makes a client of it, and a public linter finds no fault.</summary>
public sealed class GeneratedClientTests : IAsyncLifetime
{
    private static readonly string Source = Repository.PathOf("tests", "EndToEnd.Tests", "Http", "Client");
    private static readonly string Packages = Path.Combine(Tool.Run("bash", "bash", Repository.PathOf("eng", "client-packages.sh")).Trim(), "node_modules");

    private readonly TemporaryFolder _folder = new();
    private ServiceProcess? _service;
    private Uri _address = new("about:blank");

    public async ValueTask InitializeAsync()
    {
        _service = ServiceProcess.Serve(_folder.File("data"));
        _address = await _service.AddressAsync();
        foreach (string file in Directory.GetFiles(Source))
            File.Copy(file, _folder.File(Path.GetFileName(file)));
        Directory.CreateSymbolicLink(_folder.File("node_modules"), Packages);
        using HttpClient http = new() { BaseAddress = _address };
        await File.WriteAllBytesAsync(_folder.File("openapi.json"), await http.GetByteArrayAsync(new Uri("/openapi/v1.json", UriKind.Relative)));
    }

    [Fact]
    public async Task A_client_made_of_it_orders_drafts_follows_them_and_downloads_them()
    {
        string draft = _folder.File("draft.docx");
        string zip = _folder.File("drafts.zip");
        Node(_folder.File("generate.mjs"), _folder.File("openapi.json"), _folder.File("schema.d.ts"));
        Node(Module("typescript", "bin", "tsc"), "--project", _folder.Path);

        JsonElement told = JsonElement.Parse(Node(_folder.File("client.js"), _address.ToString().TrimEnd('/'), draft, zip));

        byte[] content = await File.ReadAllBytesAsync(draft, TestContext.Current.CancellationToken);
        DocxAssert.Sound(content);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(content)), told.GetProperty("sha256").GetString());
        Assert.Equal(("completed", "completed"), (told.GetProperty("state").GetString(), told.GetProperty("second").GetString()));
        Assert.Equal("urn:devzonedocs:problem:period-data", told.GetProperty("refused").GetString());
        Assert.Equal((1, 1, true), (told.GetProperty("gaps").GetInt32(), told.GetProperty("listed").GetInt32(), told.GetProperty("next").GetBoolean()));
        Assert.Contains("C01 error", told.GetProperty("codes").EnumerateArray().Select(code => code.GetString()));
        Assert.Equal(["规模以上工业总产值", "财政总收入"], told.GetProperty("indicators").EnumerateArray().Select(name => name.GetString()));
        await using ZipArchive archive = await ZipFile.OpenReadAsync(zip, TestContext.Current.CancellationToken);
        Assert.Equal(2, archive.Entries.Count);
    }

    [Fact]
    public void The_linter_finds_neither_errors_nor_warnings()
    {
        string report = Tool.Run(
            "env", "coreutils", "REDOCLY_TELEMETRY=off", "REDOCLY_SUPPRESS_UPDATE_NOTICE=true",
            "node", Module("@redocly", "cli", "bin", "cli.js"), "lint", _folder.File("openapi.json"), "--config", _folder.File("redocly.yaml"), "--format=json");

        JsonElement totals = JsonElement.Parse(report).GetProperty("totals");
        Assert.True((totals.GetProperty("errors").GetInt32(), totals.GetProperty("warnings").GetInt32()) == (0, 0), report);
    }

    public ValueTask DisposeAsync()
    {
        _service?.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private static string Node(params string[] arguments) => Tool.Run("node", "nodejs", arguments);

    private static string Module(params string[] path) => Path.Combine([Packages, .. path]);
}

using System.Net;

namespace DevZoneDocs.Worker.Tests.Commands;

/// <summary>Nobody signs in, so nobody but this machine may reach the service, whatever is set and by whom.</summary>
public sealed class LoopbackOnlyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("http://a@127.0.0.1:5191")]
    [InlineData("http://localhost:5191?x")]
    [InlineData("http://[::ffff:0.0.0.0]:5191")]
    [InlineData("http://*:5191")]
    [InlineData("http://unix:/tmp/devzonedocs.socket")]
    public void An_address_on_the_command_line_is_refused(string url) => Refused(["serve", "--urls", url]);

    [Theory]
    [InlineData("Urls", "http://a@127.0.0.1:5191")]
    [InlineData("ASPNETCORE_URLS", "http://0.0.0.0:5191")]
    [InlineData("DOTNET_URLS", "http://0.0.0.0:5191")]
    [InlineData("HTTP_PORTS", "5191")]
    [InlineData("ASPNETCORE_HTTP_PORTS", "5191")]
    [InlineData("ASPNETCORE_HTTPS_PORTS", "5191")]
    [InlineData("Kestrel__Endpoints__X__Url", "http://0.0.0.0:5192")]
    [InlineData("ASPNETCORE_Kestrel__Endpoints__X__Url", "http://0.0.0.0:5192")]
    [InlineData("AllowedHosts", ";")]
    [InlineData("AllowedHosts", "*")]
    public void An_address_of_the_environment_is_refused(string name, string value) => Refused(["serve"], (name, value));

    [Theory]
    [InlineData("appsettings.json")]
    [InlineData("appsettings.Production.json")]
    public void An_endpoint_of_a_settings_file_is_refused(string file)
    {
        File.WriteAllText(_folder.File(file), """{ "Kestrel": { "Endpoints": { "X": { "Url": "http://0.0.0.0:5192" } } } }""");

        Refused(["serve"]);
    }

    [Fact]
    public void It_is_refused_to_a_user_who_is_not_the_administrator()
    {
        OrdinaryUser.Admit(_folder);

        CommandResult result = CommandLine.Run(_folder.Path, ["serve", "--urls", "http://a@127.0.0.1:5191"], wrapper: OrdinaryUser.Wrapper);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("只监听本机地址", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AllowedHosts", "")]
    [InlineData("ASPNETCORE_PREFERHOSTINGURLS", "true")]
    public async Task What_is_left_is_reached_under_its_own_names_only(string name, string value)
    {
        using ServiceProcess service = ServiceProcess.Serve(_folder.File("data"), (name, value));
        using HttpClient http = new() { BaseAddress = await service.AddressAsync() };

        HttpStatusCode own = await StatusAsync(http, "localhost");
        HttpStatusCode foreign = await StatusAsync(http, "example.com");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.BadRequest), (own, foreign));
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient http, string host)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/healthz");
        request.Headers.Host = host;
        using HttpResponseMessage response = await http.SendAsync(request);
        return response.StatusCode;
    }

    private void Refused(string[] arguments, params (string Name, string Value)[] environment)
    {
        CommandResult result = CommandLine.Run(_folder.Path, arguments, environment: environment);

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("", result.Output);
        Assert.Single(result.ErrorLines);
        Assert.DoesNotContain("data", _folder.Files);
    }
}

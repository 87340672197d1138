using System.Net;
using DevZoneDocs.Worker.Files;
using DevZoneDocs.Worker.Listening;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;

namespace DevZoneDocs.Worker.Tests.Listening;

/// <summary>However an endpoint came to be asked for, it is looked at where it is opened.</summary>
public sealed class LoopbackTransportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public Task Any_address_is_refused() => RefusedAsync(kestrel => kestrel.ListenAnyIP(0));

    [Fact]
    public Task The_address_of_the_machine_in_its_network_is_refused() =>
        RefusedAsync(kestrel => kestrel.Listen(IPAddress.Parse("0.0.0.0"), 0));

    [Fact]
    public Task All_addresses_in_the_guise_of_another_family_are_refused() =>
        RefusedAsync(kestrel => kestrel.Listen(IPAddress.Parse("::ffff:0.0.0.0"), 0));

    [Fact]
    public Task A_socket_in_the_file_system_is_refused() => RefusedAsync(kestrel => kestrel.ListenUnixSocket(_folder.File("socket")));

    [Fact]
    public Task A_socket_that_another_process_opened_is_refused() => RefusedAsync(kestrel => kestrel.ListenHandle(3));

    [Fact]
    public Task An_endpoint_of_the_settings_is_refused() => RefusedAsync(kestrel => kestrel.Configure(new ConfigurationBuilder()
        .AddInMemoryCollection([KeyValuePair.Create<string, string?>("Endpoints:X:Url", "http://0.0.0.0:0")]).Build()));

    private static async Task RefusedAsync(Action<KestrelServerOptions> ask)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.AddServer([], ["localhost"], 1);
        builder.WebHost.ConfigureKestrel(ask);
        await using WebApplication application = builder.Build();

        InputException refusal = await Assert.ThrowsAsync<InputException>(() => application.StartAsync(TestContext.Current.CancellationToken));

        Assert.Contains("不是本机地址", refusal.Message, StringComparison.Ordinal);
    }
}

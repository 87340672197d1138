using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DevZoneDocs.Testing;

/// <summary>A server on loopback that is told things: it answers as a test wants and keeps all that it was told.</summary>
public sealed class Receiver : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly ConcurrentQueue<ReceivedMessage> _messages = [];

    private Receiver(WebApplication server) => _server = server;

    public Uri Address { get; private set; } = new("about:blank");

    public IReadOnlyList<ReceivedMessage> Messages => [.. _messages];

    /// <param name="status">What the n-th message, from 1, is answered with.</param>
    public static async Task<Receiver> StartAsync(Func<int, HttpStatusCode> status)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        Receiver receiver = new(builder.Build());
        receiver._server.MapPost("/told/{**under}", async http =>
        {
            using StreamReader reader = new(http.Request.Body);
            receiver._messages.Enqueue(new ReceivedMessage(http.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase), await reader.ReadToEndAsync(), http.Request.Path));
            http.Response.StatusCode = (int)status(receiver._messages.Count);
        });
        await receiver._server.StartAsync();
        string address = receiver._server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        receiver.Address = new Uri($"{address}/told");
        return receiver;
    }

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();
}

/// <summary>What a receiver was told.</summary>
public sealed record ReceivedMessage(IReadOnlyDictionary<string, string> Headers, string Body, string Path);

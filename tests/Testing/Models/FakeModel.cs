using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DevZoneDocs.Testing.Models;

/// <summary>A server on loopback that speaks the protocol of chat completions, plain and streaming, and keeps every request.</summary>
public sealed class FakeModel : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly ConcurrentQueue<FakeCall> _calls = [];
    private readonly TaskCompletionSource _called = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _number;

    private FakeModel(WebApplication server) => _server = server;

    /// <summary>The address to configure.</summary>
    public Uri Endpoint { get; private set; } = new("about:blank");

    public IReadOnlyList<FakeCall> Calls => [.. _calls];

    /// <summary>Ends with the first call.</summary>
    public Task Called => _called.Task.WaitAsync(TimeSpan.FromSeconds(30));

    /// <param name="answer">What each call is answered with.</param>
    public static async Task<FakeModel> StartAsync(FakeAnswer answer)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        FakeModel model = new(builder.Build());
        model._server.MapPost("/v1/chat/completions", context => model.AnswerAsync(context, answer));
        await model._server.StartAsync();
        string address = model._server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        model.Endpoint = new Uri($"{address}/v1");
        return model;
    }

    /// <summary>An address where nobody listens any more.</summary>
    public static async Task<Uri> NobodyAsync()
    {
        await using FakeModel model = await StartAsync(FakeAnswers.Hanging);
        return model.Endpoint;
    }

    public async ValueTask DisposeAsync()
    {
        // A call that hangs would keep a gentle stop waiting.
        using CancellationTokenSource now = new();
        await now.CancelAsync();
        await _server.StopAsync(now.Token);
        await _server.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context, FakeAnswer answer)
    {
        FakeCall call = await FakeCall.ReadAsync(context.Request, Interlocked.Increment(ref _number));
        _calls.Enqueue(call);
        _called.TrySetResult();
        try
        {
            await answer(context, call);
        }
        catch (OperationCanceledException)
        {
            // The client has hung up.
        }
    }
}

/// <summary>Answers one call.</summary>
public delegate Task FakeAnswer(HttpContext context, FakeCall call);

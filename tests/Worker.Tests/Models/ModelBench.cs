using DevZoneDocs.Assembler.Polishing.Requests;
using DevZoneDocs.Testing.Models;
using DevZoneDocs.Worker.Models;
using DevZoneDocs.Worker.Settings;
using Microsoft.Extensions.Logging;

namespace DevZoneDocs.Worker.Tests.Models;

/// <summary>A model's client against a server on loopback, with a clock that a test moves and a log that it reads.</summary>
internal sealed class ModelBench : IAsyncDisposable
{
    public const string Key = "sk-canary-7f3a9b";

    private readonly LanguageModel _model;
    private readonly ILoggerFactory _logs;

    private ModelBench(FakeModel server, Uri endpoint, Func<ModelOptions, ModelOptions> change)
    {
        Server = server;
        _logs = LoggerFactory.Create(logs => logs.SetMinimumLevel(LogLevel.Trace).AddProvider(Log));
        ModelOptions options = change(new ModelOptions { Endpoint = endpoint, Model = "qwen3-32b", Key = new SecretValue(Key) });
        _model = new LanguageModel(options, _logs, Clock);
        Draft = _model.NewModel();
    }

    public FakeModel Server { get; }

    public ManualClock Clock { get; } = new();

    public LogLines Log { get; } = new();

    /// <summary>The model of one draft.</summary>
    public IRewordingModel Draft { get; }

    public static async Task<ModelBench> StartAsync(FakeAnswer answer, Func<ModelOptions, ModelOptions>? change = null)
    {
        FakeModel server = await FakeModel.StartAsync(answer);
        return new ModelBench(server, server.Endpoint, change ?? (options => options));
    }

    public static async Task<ModelBench> WithoutServerAsync(Func<ModelOptions, ModelOptions> change) =>
        new(await FakeModel.StartAsync(FakeAnswers.Hanging), await FakeModel.NobodyAsync(), change);

    /// <summary>Another draft of the same process.</summary>
    public IRewordingModel NextDraft() => _model.NewModel();

    public static RewordingRequest Request(params string[] sentences) =>
        new([.. sentences.Select((text, i) => new SlottedSentence($"{i + 1}.1", text, []))]);

    public Task<Rewording> RewordAsync(params string[] sentences) => Draft.RewordAsync(Request(sentences), CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        _model.Dispose();
        _logs.Dispose();
        await Server.DisposeAsync();
    }
}

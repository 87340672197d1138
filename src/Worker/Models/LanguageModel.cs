using DevZoneDocs.Assembler.Polishing;
using DevZoneDocs.Assembler.Polishing.Lexicons;
using DevZoneDocs.Assembler.Polishing.Requests;
using DevZoneDocs.Worker.Figures;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace DevZoneDocs.Worker.Models;

/// <summary>The configured language model of a process: made once, asked for each draft.</summary>
internal sealed class LanguageModel : IDisposable
{
    public const string NotConfigured = "没有配置润色用的语言模型：请设置环境变量 Polish__Endpoint（网址）和 Polish__Model（模型名称）";

    private readonly ModelOptions _options;
    private readonly ModelLog _log;
    private readonly ModelFigures _figures = new();
    private readonly TimeProvider _clock;
    private readonly HttpClient _http;
    private readonly IChatClient _client;
    private readonly RewordingCalls _calls;

    public LanguageModel(ModelOptions options, ILoggerFactory logs, TimeProvider clock)
    {
        _options = options;
        _clock = clock;
        _log = new ModelLog(logs.CreateLogger<ModelLog>());
        _http = ModelHttp.Create(options);
        _client = SemanticKernelClient.Create(options, _http);
        _calls = new RewordingCalls(_client, options, _log, _figures, clock, ModelPipeline.Build(options, _log, clock));
    }

    /// <summary>The model of the configuration; null where there is none.</summary>
    /// <exception cref="ModelOptionsException">The settings cannot be used.</exception>
    public static LanguageModel? Of(IConfiguration configuration, ILoggerFactory logs, TimeProvider clock) =>
        ModelOptionsReader.OfEnvironment.Read(configuration) is { } options ? new LanguageModel(options, logs, clock) : null;

    /// <summary>What one draft is polished with; its time runs from now on.</summary>
    public PolishOptions ForDraft(PolishLexicon lexicon) => new()
    {
        Model = NewModel(),
        Lexicon = lexicon,
        At = _clock.GetLocalNow(),
    };

    /// <summary>The model for one draft, with tokens and time of its own.</summary>
    public IRewordingModel NewModel() => new RewordingModel(_calls, _options, _log, _clock);

    public void Dispose()
    {
        _client.Dispose();
        _figures.Dispose();
        _http.Dispose();
    }
}

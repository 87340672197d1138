using System.Diagnostics;
using System.Text;
using System.Text.Json;
using DevZoneDocs.Assembler;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Templates;
using DevZoneDocs.Testing.Models;
using DevZoneDocs.Worker.Models;

namespace DevZoneDocs.EndToEnd.Tests.Polishing;

/// <summary>An office with period data, and a model on loopback: runs <c>draft --polish</c> as a process of its own.</summary>
internal sealed class PolishDesk : IAsyncDisposable
{
    public const string Key = "sk-canary-51c7e0";

    /// <summary>What a run may take at most beside the model's time: the start of a process on a busy machine.</summary>
    private static readonly TimeSpan Start = TimeSpan.FromSeconds(30);

    private readonly TemporaryFolder _folder = new();
    private readonly Uri _endpoint;

    private PolishDesk(FakeModel model, Uri endpoint)
    {
        Model = model;
        _endpoint = endpoint;
        File.WriteAllText(_folder.File("data.json"), PolishData.Json);
        File.WriteAllText(_folder.File("key"), Key);
    }

    public FakeModel Model { get; }

    public static async Task<PolishDesk> OpenAsync(FakeAnswer answer)
    {
        FakeModel model = await FakeModel.StartAsync(answer);
        return new PolishDesk(model, model.Endpoint);
    }

    /// <summary>The address is one where nobody listens.</summary>
    public static async Task<PolishDesk> OpenWithoutModelAsync() =>
        new(await FakeModel.StartAsync(FakeAnswers.Hanging), await FakeModel.NobodyAsync());

    /// <summary>The words of the draft without a model, paragraph by paragraph.</summary>
    public static IReadOnlyList<string> OrdinaryWords => DraftText.Paragraphs(OrdinaryDraft.Value);

    public static Lazy<byte[]> OrdinaryDraft { get; } = new(() =>
    {
        PeriodData data = PeriodDataReader.ReadJson(new MemoryStream(Encoding.UTF8.GetBytes(PolishData.Json)));
        return DraftAssembler.Assemble(data, new TemplateCatalog(new EmbeddedTemplates()).Report(data.Report)).Content.ToArray();
    });

    /// <param name="settings">Such as <c>Streaming=false</c>.</param>
    public DeskDraft Polished(params string[] settings)
    {
        long start = Stopwatch.GetTimestamp();
        CommandResult result = CommandLine.Run(_folder.Path, ["draft", "data.json", "-o", "draft.docx", "--findings", "findings.json", "--polish"], environment: Environment(settings));
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(8) + Start);
        return new DeskDraft(result, File.ReadAllBytes(_folder.File("draft.docx")), File.ReadAllText(_folder.File("findings.json")));
    }

    public async ValueTask DisposeAsync()
    {
        _folder.Dispose();
        await Model.DisposeAsync();
    }

    private (string Name, string Value)[] Environment(string[] settings) =>
    [
        .. PolishData.Settings(_endpoint),
        ("Logging__LogLevel__Default", "Trace"),
        (ModelKeyReader.FileVariable, _folder.File("key")),
        .. settings.Select(setting => setting.Split('=')).Select(setting => ($"Polish__{setting[0]}", setting[1])),
    ];
}

/// <summary>A draft of the desk, and what was told of it.</summary>
internal sealed record DeskDraft(CommandResult Result, byte[] Document, string FindingsFile)
{
    public IReadOnlyList<string> Findings(string code) =>
    [
        .. JsonSerializer.Deserialize<JsonElement>(FindingsFile).GetProperty("findings").EnumerateArray()
            .Where(finding => finding.GetProperty("code").GetString() == code)
            .Select(finding => $"{finding.GetProperty("place").GetString()}：{finding.GetProperty("message").GetString()}"),
    ];
}

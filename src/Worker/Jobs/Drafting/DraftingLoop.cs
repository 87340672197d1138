using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using DevZoneDocs.Assembler;
using DevZoneDocs.Assembler.Drafts;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Polishing;
using DevZoneDocs.Assembler.Polishing.Lexicons;
using DevZoneDocs.Templates;
using DevZoneDocs.Worker.Commands;
using DevZoneDocs.Worker.Faults;
using DevZoneDocs.Worker.Files;
using DevZoneDocs.Worker.Models;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace DevZoneDocs.Worker.Jobs.Drafting;

/// <summary>The life of a drafting process: orders in, drafts out, until the worker is gone.</summary>
internal sealed class DraftingLoop : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(5);

    private readonly Lock _speaking = new();
    private readonly TemplateCatalog _catalog;
    private readonly Stream _input;
    private readonly Stream _output;
    private readonly ILoggerFactory _logs;
    private readonly FrameFigures _figures;
    private readonly LanguageModel? _model;
    private readonly Lazy<PolishLexicon> _lexicon;

    /// <exception cref="ModelOptionsException">The settings of the language model cannot be used.</exception>
    public DraftingLoop(TemplateCatalog catalog, IConfiguration configuration, Stream input, Stream output)
    {
        _catalog = catalog;
        _input = input;
        _output = output;
        _logs = LoggerFactory.Create(logs => logs.AddProvider(new FrameLogs(Say)));
        _figures = new FrameFigures(Say);
        _model = LanguageModel.Of(configuration, _logs, TimeProvider.System);
        _lexicon = new Lazy<PolishLexicon>(catalog.PolishLexicon);
    }

    public void Run()
    {
        Channel<DraftingOrder> orders = Channel.CreateUnbounded<DraftingOrder>();

        // Input is watched while a draft is made: when it ends the worker is dead, and nobody waits for the draft.
        Thread watch = new(() => Watch(orders.Writer)) { IsBackground = true };
        watch.Start();
        Say(FrameKind.Ready, []);
        while (Wait(orders.Reader))
        {
            while (orders.Reader.TryRead(out DraftingOrder? order))
                Answer(order);
        }
    }

    /// <summary>Who has nothing to do for a while gives back what the last draft took.</summary>
    private static bool Wait(ChannelReader<DraftingOrder> orders)
    {
        Task<bool> next = orders.WaitToReadAsync().AsTask();
        if (!next.Wait(Quiet))
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        return next.GetAwaiter().GetResult();
    }

    public void Dispose()
    {
        _model?.Dispose();
        _figures.Dispose();
        _logs.Dispose();
    }

    private void Watch(ChannelWriter<DraftingOrder> orders)
    {
        OrderHead? head = null;
        while (Frames.ReadAsync(_input, CancellationToken.None).GetAwaiter().GetResult() is { } frame)
        {
            if (frame.Kind == FrameKind.Order)
                head = JsonSerializer.Deserialize<OrderHead>(frame.Payload);
            else if (frame.Kind == FrameKind.Data && head is not null)
                orders.TryWrite(new DraftingOrder(head.Report, head.Polish, frame.Payload));
        }

        Environment.Exit(ExitCodes.Done);
    }

    private void Answer(DraftingOrder order)
    {
        string? refusal = Problems.Of(() => Draft(order), out Draft? draft);
        if (refusal is not null)
        {
            Say(FrameKind.Refused, Encoding.UTF8.GetBytes(refusal));
            return;
        }

        DraftHead head = new(draft!.Title, draft.Sections.Count, Encoding.UTF8.GetString(FindingsFile.Write(draft)));
        Say(FrameKind.Head, JsonSerializer.SerializeToUtf8Bytes(head));
        Say(FrameKind.Content, draft.Content.ToArray());
    }

    private Draft Draft(DraftingOrder order)
    {
        using MemoryStream stream = new(order.Data, writable: false);
        PeriodData data = PeriodDataReader.ReadJson(stream);
        Poison.Take(data.Zone.Name);
        PolishOptions? polish = order.Polish
            ? (_model ?? throw new InputException(LanguageModel.NotConfigured)).ForDraft(_lexicon.Value)
            : null;
        return DraftAssembler.AssembleAsync(data, _catalog.Report(order.Report), polish, CancellationToken.None, new Teller(this))
            .GetAwaiter().GetResult();
    }

    private void Say(FrameKind kind, byte[] payload)
    {
        lock (_speaking)
            Frames.WriteAsync(_output, kind, payload, CancellationToken.None).GetAwaiter().GetResult();
    }

    private sealed class Teller(DraftingLoop loop) : IProgress<DraftProgress>
    {
        public void Report(DraftProgress value) => loop.Say(FrameKind.Progress, JsonSerializer.SerializeToUtf8Bytes(value));
    }
}

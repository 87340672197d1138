using System.Diagnostics.Metrics;
using System.Text.Json;
using DevZoneDocs.Worker.Figures;

namespace DevZoneDocs.Worker.Jobs.Drafting;

/// <summary>What a drafting process measures of the model and of its retries: it goes to its worker, whose figures are collected.</summary>
internal sealed class FrameFigures : IDisposable
{
    private const string RetriesMeter = "Polly";

    private readonly MeterListener _listener = new();
    private readonly Action<FrameKind, byte[]> _say;

    public FrameFigures(Action<FrameKind, byte[]> say)
    {
        _say = say;
        _listener.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Meter.Name is ServiceFigures.MeterName or RetriesMeter)
                listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Tell(instrument, value, tags));
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Tell(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Tell(instrument, value, tags));
        _listener.Start();
    }

    /// <summary>On the worker's side: measures again what the process has measured.</summary>
    public static void Retell(byte[] payload, ServiceFigures figures) => figures.Retell(JsonSerializer.Deserialize<ToldFigure>(payload)!);

    public void Dispose() => _listener.Dispose();

    private void Tell(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        Dictionary<string, string> told = [];
        foreach ((string name, object? tag) in tags)
            told[name] = $"{tag}";
        bool isSum = instrument is Counter<int> or Counter<long>;
        _say(FrameKind.Figure, JsonSerializer.SerializeToUtf8Bytes(new ToldFigure(instrument.Name, isSum, instrument.Unit, instrument.Description, value, told)));
    }
}

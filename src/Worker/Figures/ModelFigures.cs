using System.Diagnostics.Metrics;

namespace DevZoneDocs.Worker.Figures;

/// <summary>What is measured of the language model, in the process that calls it.</summary>
internal sealed class ModelFigures : IDisposable
{
    public const string Time = "devzonedocs.model.time";
    public const string Tokens = "devzonedocs.model.tokens";

    private readonly Meter _meter = new(ServiceFigures.MeterName);
    private readonly Histogram<double> _time;
    private readonly Counter<long> _tokens;

    public ModelFigures()
    {
        _time = _meter.CreateHistogram<double>(Time, "s", "A try of the language model, by outcome");
        _tokens = _meter.CreateCounter<long>(Tokens, "{token}", "Tokens that the language model has counted, by direction");
    }

    /// <param name="outcome"><c>Reworded</c>, or the failure's name.</param>
    public void Tried(TimeSpan time, string outcome) =>
        _time.Record(time.TotalSeconds, new KeyValuePair<string, object?>("outcome", outcome));

    public void Spent(long? sent, long? received)
    {
        _tokens.Add(sent ?? 0, new KeyValuePair<string, object?>("direction", "sent"));
        _tokens.Add(received ?? 0, new KeyValuePair<string, object?>("direction", "received"));
    }

    public void Dispose() => _meter.Dispose();
}

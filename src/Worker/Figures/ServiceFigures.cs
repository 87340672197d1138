using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Text.Json;
using DevZoneDocs.Worker.Jobs;
using DevZoneDocs.Worker.Jobs.Drafting;

namespace DevZoneDocs.Worker.Figures;

/// <summary>What the service counts and measures, under the meter <c>DevZoneDocs</c>.</summary>
internal sealed class ServiceFigures(IMeterFactory factory, TimeProvider clock)
{
    public const string MeterName = "DevZoneDocs";

    private readonly Instruments _all = new(factory.Create(MeterName));

    /// <summary>A worker has taken the request.</summary>
    public void Taken(Claim claim) => _all.QueueAge.Record(Math.Max(0, (clock.GetUtcNow() - claim.CreatedAt).TotalSeconds));

    /// <summary>An attempt has come to its end.</summary>
    /// <param name="outcome"><c>published</c>, <c>overtaken</c>, <c>refused</c>, <c>crashed</c> or <c>given-back</c>.</param>
    public void Ended(Claim claim, TimeSpan time, string outcome)
    {
        KeyValuePair<string, object?>[] tags = [new("outcome", outcome), new("report", claim.Report)];
        _all.Attempts.Add(1, tags);
        _all.JobTime.Record(time.TotalSeconds, tags);
    }

    public void Published(Claim claim, Drafted drafted)
    {
        KeyValuePair<string, object?> report = new("report", claim.Report);
        _all.Drafts.Add(1, report);
        using JsonDocument file = JsonDocument.Parse(drafted.Findings);
        if (file.RootElement.TryGetProperty("gaps", out JsonElement gaps))
            _all.Gaps.Add(gaps.GetInt64(), report);
        if (!file.RootElement.TryGetProperty("findings", out JsonElement findings))
            return;
        foreach (JsonElement finding in findings.EnumerateArray())
            _all.Findings.Add(
                1, new("code", finding.GetProperty("code").GetString()), new("severity", finding.GetProperty("severity").GetString()));
    }

    /// <summary>A drafting process has measured something.</summary>
    public void Retell(ToldFigure figure)
    {
        KeyValuePair<string, object?>[] tags = [.. figure.Tags.Select(tag => new KeyValuePair<string, object?>(tag.Key, tag.Value))];
        if (figure.IsSum)
            _all.ToldSum(figure).Add((long)figure.Value, tags);
        else
            _all.ToldTime(figure).Record(figure.Value, tags);
        if (figure.Name == ModelFigures.Time)
            ServiceTraces.ModelTried(TimeSpan.FromSeconds(figure.Value), figure.Tags.GetValueOrDefault("outcome", ""));
    }

    /// <summary>Each with its unit and what it is; docs/operations.md lists them.</summary>
    private sealed class Instruments(Meter meter)
    {
        private readonly ConcurrentDictionary<string, Counter<long>> _toldSums = [];
        private readonly ConcurrentDictionary<string, Histogram<double>> _toldTimes = [];

        public Counter<long> Drafts { get; } = meter.CreateCounter<long>("devzonedocs.drafts", "{draft}", "Drafts published");

        public Counter<long> Gaps { get; } = meter.CreateCounter<long>("devzonedocs.gaps", "{gap}", "Gaps in the drafts published");

        public Counter<long> Findings { get; } = meter.CreateCounter<long>(
            "devzonedocs.findings", "{finding}", "Findings in the drafts published, by code and severity");

        public Counter<long> Attempts { get; } = meter.CreateCounter<long>(
            "devzonedocs.attempts", "{attempt}", "Attempts at requests, by outcome");

        public Histogram<double> QueueAge { get; } = meter.CreateHistogram<double>(
            "devzonedocs.queue.age", "s", "From a request's acceptance to its being taken");

        public Histogram<double> JobTime { get; } = meter.CreateHistogram<double>(
            "devzonedocs.job.time", "s", "From a request's being taken to the attempt's end, by outcome");

        public Counter<long> ToldSum(ToldFigure figure) =>
            _toldSums.GetOrAdd(figure.Name, name => meter.CreateCounter<long>(name, figure.Unit, figure.Description));

        public Histogram<double> ToldTime(ToldFigure figure) =>
            _toldTimes.GetOrAdd(figure.Name, name => meter.CreateHistogram<double>(name, figure.Unit, figure.Description));
    }
}

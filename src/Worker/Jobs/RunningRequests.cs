using System.Collections.Concurrent;

namespace DevZoneDocs.Worker.Jobs;

/// <summary>What this worker is working on, and the way to stop it.</summary>
internal sealed class RunningRequests
{
    private readonly ConcurrentDictionary<string, Entry> _running = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Names => [.. _running.Keys];

    /// <summary>Those whose claim is known to be written: a claim may have to wait for its turn, and is not overtaken for that.</summary>
    public IReadOnlyCollection<string> Claimed => [.. _running.Where(entry => entry.Value.IsClaimed).Select(entry => entry.Key)];

    /// <returns>Null when it is being worked on already.</returns>
    public Entry? Begin(string id, int attempt, CancellationTokenSource stop)
    {
        Entry entry = new(this, RequestLine.NameOf(id, attempt), stop);
        return _running.TryAdd(entry.Name, entry) ? entry : null;
    }

    /// <summary>Stops the work on an attempt that no longer holds its request.</summary>
    public void Stop(string name)
    {
        if (_running.TryGetValue(name, out Entry? entry))
            entry.Stop();
    }

    /// <summary>The work on one attempt, from before its claim to its end.</summary>
    internal sealed class Entry(RunningRequests running, string name, CancellationTokenSource stop) : IDisposable
    {
        private volatile bool _isClaimed;

        public string Name => name;

        public bool IsClaimed => _isClaimed;

        public void Claim() => _isClaimed = true;

        public void Stop() => stop.Cancel();

        public void Dispose() => running._running.TryRemove(name, out _);
    }
}

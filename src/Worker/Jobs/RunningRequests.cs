using System.Collections.Concurrent;

namespace DevZoneDocs.Worker.Jobs;

/// <summary>What this worker is working on, and the way to stop it.</summary>
internal sealed class RunningRequests
{
    private readonly ConcurrentDictionary<string, CancellationTokenSource> _running = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Names => [.. _running.Keys];

    /// <returns>Null when it is being worked on already.</returns>
    public IDisposable? Begin(string id, int attempt, CancellationTokenSource stop)
    {
        string name = RequestLine.NameOf(id, attempt);
        return _running.TryAdd(name, stop) ? new Entry(_running, name) : null;
    }

    /// <summary>Stops the work on an attempt that no longer holds its request.</summary>
    public void Stop(string name)
    {
        if (_running.TryGetValue(name, out CancellationTokenSource? stop))
            stop.Cancel();
    }

    private sealed class Entry(ConcurrentDictionary<string, CancellationTokenSource> running, string name) : IDisposable
    {
        public void Dispose() => running.TryRemove(name, out _);
    }
}

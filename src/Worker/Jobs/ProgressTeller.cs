using DevZoneDocs.Assembler;

namespace DevZoneDocs.Worker.Jobs;

/// <summary>Writes the progress of a long draft, at most every half second; a quick one has none to tell.</summary>
internal sealed class ProgressTeller(RequestBook book, Claim claim) : IProgress<DraftProgress>
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private readonly long _start = TimeProvider.System.GetTimestamp();
    private long _last;
    private Task _writing = Task.CompletedTask;

    public void Report(DraftProgress value)
    {
        long now = TimeProvider.System.GetTimestamp();
        if (!_writing.IsCompleted || TimeProvider.System.GetElapsedTime(_last == 0 ? _start : _last, now) < Pause)
            return;
        _last = now;
        _writing = book.TellProgressAsync(claim, value.Done, value.Of, CancellationToken.None);
    }

    /// <summary>Waits for the last write; progress that could not be written is no reason to lose the draft.</summary>
    public async Task EndAsync() => await _writing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}

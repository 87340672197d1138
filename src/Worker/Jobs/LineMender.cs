using DevZoneDocs.Worker.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace DevZoneDocs.Worker.Jobs;

/// <summary>Gives every queued request a trigger that will fire: who has none yet, whose trigger the engine has given up, and all where nobody is taken.</summary>
internal sealed partial class LineMender(RequestLine line, RunningRequests running, ILogger<LineMender> logger)
{
    private const int Batch = 500;

    /// <summary>After so many rounds in which nobody was taken, although there was somebody to take and nothing else to do, the line is broken.</summary>
    private const int StillRounds = 10;

    private string? _first;
    private int _still;

    public async Task MendAsync(StoreContext context, CancellationToken cancellation)
    {
        List<DraftRequest> queued = await context.Requests
            .AsNoTracking()
            .Where(row => row.State == RequestState.Queued)
            .OrderBy(row => row.CreatedAt)
            .Take(Batch)
            .ToListAsync(cancellation);
        bool isBroken = IsBroken(queued.FirstOrDefault());
        if (queued.Count == 0)
            return;
        IReadOnlySet<string> waiting = await line.WaitingAsync(cancellation);
        await line.JoinAsync([.. queued.Where(row => isBroken || !waiting.Contains(RequestLine.NameOf(row)))], cancellation);
    }

    /// <summary>Whether the first in line has not been taken for long, although this worker had nothing to do: no trigger is trusted then.</summary>
    private bool IsBroken(DraftRequest? first)
    {
        string? name = first is null ? null : RequestLine.NameOf(first);
        _still = name is not null && name == _first && running.Names.Count == 0 ? _still + 1 : 0;
        _first = name;
        if (_still < StillRounds)
            return false;
        LogBroken(logger, name!);
        _still = 0;
        return true;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{First} was not taken for long although there was nothing else to do; the line is made anew")]
    private static partial void LogBroken(ILogger logger, string first);
}

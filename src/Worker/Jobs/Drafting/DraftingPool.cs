using System.Collections.Concurrent;
using DevZoneDocs.Assembler;
using DevZoneDocs.Worker.Figures;
using Microsoft.Extensions.Logging;

namespace DevZoneDocs.Worker.Jobs.Drafting;

/// <summary>Keeps drafting processes warm, each with its templates read: as many as there are processors at most, however many are at work at once.</summary>
internal sealed class DraftingPool(JobOptions options, ServiceFigures figures, ILogger<DraftingPool> logger) : IDrafter, IDisposable
{
    private readonly ConcurrentBag<DraftingProcess> _idle = [];

    /// <summary>How many rest.</summary>
    public int Resting => _idle.Count;

    public async Task<DraftingOutcome> DraftAsync(DraftingOrder order, IProgress<DraftProgress> progress, CancellationToken cancellation)
    {
        DraftingProcess process = Idle() ?? await DraftingProcess.StartAsync(options, cancellation);
        bool isSound = false;
        try
        {
            TimeSpan limit = order.Polish ? options.TimeLimit + options.PolishLimit : options.TimeLimit;
            DraftingOutcome outcome = await process.DraftAsync(order, progress, logger, figures, limit, cancellation);
            isSound = outcome is not Crashed;
            return outcome;
        }
        finally
        {
            if (isSound && _idle.Count < options.Warm)
                _idle.Add(process);
            else
                process.Dispose();
        }
    }

    public void Dispose()
    {
        while (_idle.TryTake(out DraftingProcess? process))
            process.Dispose();
    }

    private DraftingProcess? Idle()
    {
        while (_idle.TryTake(out DraftingProcess? process))
        {
            if (process.IsAlive)
                return process;
            process.Dispose();
        }

        return null;
    }
}

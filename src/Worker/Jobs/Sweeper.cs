using DevZoneDocs.Worker.Faults;
using DevZoneDocs.Worker.Storage;
using Microsoft.Extensions.Logging;

namespace DevZoneDocs.Worker.Jobs;

/// <summary>Takes away the files that no row names and nobody is going to name: what attempts left behind that died or came late.</summary>
internal sealed partial class Sweeper(Store store, DraftShelf shelf, TimeProvider clock, ILogger<Sweeper> logger)
    : Duty(TimeSpan.FromSeconds(30), clock, logger)
{
    public override async Task RunOnceAsync(CancellationToken cancellation)
    {
        if (shelf.Folder is not { } folder)
            return;
        await using StoreContext context = store.Open();
        foreach (DraftFile file in await UnwantedFiles.OfAsync(context, folder, cancellation))
        {
            CrashPoints.Pass(CrashPoint.SweepBefore);
            folder.Delete(file.Name);
            CrashPoints.Pass(CrashPoint.SweepAfter);
            LogSwept(logger, file.Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{File} belongs to no draft and was removed")]
    private static partial void LogSwept(ILogger logger, string file);
}

using DevZoneDocs.Worker.Faults;
using DevZoneDocs.Worker.Storage;
using Microsoft.EntityFrameworkCore;
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

        // First the files, then the rows: a file that is put there in between is not on the list.
        foreach (DraftFile file in folder.List().Where(file => file.RequestId is not null))
        {
            if (await IsWantedAsync(file, cancellation))
                continue;
            CrashPoints.Pass(CrashPoint.SweepBefore);
            folder.Delete(file.Name);
            CrashPoints.Pass(CrashPoint.SweepAfter);
            LogSwept(logger, file.Name);
        }
    }

    private async Task<bool> IsWantedAsync(DraftFile file, CancellationToken cancellation)
    {
        await using StoreContext context = store.Open();
        bool isNamed = await context.Drafts.AnyAsync(draft => draft.FileName == file.Name, cancellation);
        return isNamed || await context.Requests.AnyAsync(
            request => request.Id == file.RequestId && request.Attempt == file.Attempt && request.State == RequestState.Running,
            cancellation);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{File} belongs to no draft and was removed")]
    private static partial void LogSwept(ILogger logger, string file);
}

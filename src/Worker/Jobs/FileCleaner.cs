using DevZoneDocs.Worker.Faults;
using DevZoneDocs.Worker.Storage;
using Microsoft.Extensions.Logging;

namespace DevZoneDocs.Worker.Jobs;

/// <summary>
/// Clears the folder of drafts of what no row names: what a row accounts for is removed, everything else is set aside, and removed when
/// it has lain there for as long as <see cref="StoreOptions.SetAsideDays"/> says.
/// </summary>
internal sealed partial class FileCleaner(
    Store store,
    DraftShelf shelf,
    TrustedClock trusted,
    TimeProvider clock,
    ILogger<FileCleaner> logger)
    : Duty(TimeSpan.FromSeconds(30), clock, logger)
{
    private readonly TimeProvider _clock = clock;

    public override async Task RunOnceAsync(CancellationToken cancellation)
    {
        if (shelf.Folder is not { } folder)
            return;
        folder.Guard();
        await using StoreContext context = store.Open();
        foreach (LooseFile loose in await LooseFiles.OfAsync(context, folder, cancellation))
            Clear(folder, loose);
        await ExpireAsync(folder, cancellation);
    }

    private void Clear(DraftFolder folder, LooseFile loose)
    {
        string name = loose.File.Name;
        CrashPoints.Pass(CrashPoint.SweepBefore);
        if (loose.IsAccountedFor)
            folder.Delete(name);
        else if (folder.Has(name))
            folder.SetAside(name, _clock.GetUtcNow());
        CrashPoints.Pass(CrashPoint.SweepAfter);
        if (loose.IsAccountedFor)
            LogRemoved(logger, name);
        else
            LogSetAside(logger, name, store.Options.SetAsideDays);
    }

    /// <summary>Only what it has set aside itself: other files in that folder are somebody's.</summary>
    private async Task ExpireAsync(DraftFolder folder, CancellationToken cancellation)
    {
        IReadOnlyList<SetAsideFile> kept = folder.ListSetAside();
        if (kept.Count == 0 || await trusted.NowAsync(cancellation) is not { } now)
            return;
        foreach (SetAsideFile file in kept.Where(file => file.Draft.RequestId is not null && now - file.At > TimeSpan.FromDays(store.Options.SetAsideDays)))
        {
            File.Delete(file.Path);
            LogExpired(logger, file.Name, store.Options.SetAsideDays);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{File} belongs to no draft and was removed: its request is known, and nothing is lost with it")]
    private static partial void LogRemoved(ILogger logger, string file);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{File} is explained by no row; it is set aside and kept for {Days} days (verify-store lists it, adopt brings it back)")]
    private static partial void LogSetAside(ILogger logger, string file, int days);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{File} was set aside {Days} days ago and is removed")]
    private static partial void LogExpired(ILogger logger, string file, int days);
}

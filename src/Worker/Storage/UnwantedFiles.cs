using Microsoft.EntityFrameworkCore;

namespace DevZoneDocs.Worker.Storage;

/// <summary>The files among the drafts that no row names and no running attempt is going to name.</summary>
internal static class UnwantedFiles
{
    public static async Task<IReadOnlyList<DraftFile>> OfAsync(StoreContext context, DraftFolder folder, CancellationToken cancellation)
    {
        // The order matters: an attempt puts its file down while it runs, and names it when it ends. What is listed here was put
        // down before; if its attempt no longer runs now, its name is already among the rows that are read last.
        DraftFile[] files = [.. folder.List().Where(file => file.RequestId is not null)];
        var running = await context.Requests
            .Where(request => request.State == RequestState.Running)
            .Select(request => new { request.Id, request.Attempt })
            .ToListAsync(cancellation);
        HashSet<(string, int)> held = [.. running.Select(request => (request.Id, request.Attempt))];
        HashSet<string?> named = [.. await context.Drafts.Select(draft => draft.FileName).ToListAsync(cancellation)];
        return [.. files.Where(file => !named.Contains(file.Name) && !held.Contains((file.RequestId!, file.Attempt)))];
    }
}

using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace DevZoneDocs.Worker.Storage;

/// <summary>The files among the drafts that no row names and no attempt is going to name, and whether a row accounts for each.</summary>
internal static class LooseFiles
{
    public static async Task<IReadOnlyList<LooseFile>> OfAsync(StoreContext context, DraftFolder folder, CancellationToken cancellation)
    {
        // The order matters: an attempt puts its file down while it runs, and names it when it ends. What is listed here was put
        // down before; if its attempt no longer runs now, its name is already among the rows that are read last.
        DraftFile[] files = [.. folder.List().Where(file => file.RequestId is not null)];
        List<DraftRequest> open = await context.Requests.AsNoTracking()
            .Where(request => request.State == RequestState.Queued || request.State == RequestState.Running)
            .ToListAsync(cancellation);
        Dictionary<string, DraftRequest> opened = open.ToDictionary(request => request.Id, StringComparer.Ordinal);
        HashSet<string?> named = [.. await context.Drafts.Select(draft => draft.FileName).ToListAsync(cancellation)];
        DraftFile[] loose = [.. files.Where(file => !named.Contains(file.Name) && !IsWaitedFor(file, opened.GetValueOrDefault(file.RequestId!)))];
        if (loose.Length == 0)
            return [];
        string[] ids = [.. loose.Select(file => file.RequestId!).Distinct()];
        Rows rows = new(
            [.. await context.Requests.Where(request => ids.Contains(request.Id)).Select(request => request.Id).ToListAsync(cancellation)],
            await context.Drafts.AsNoTracking().Where(draft => ids.Contains(draft.RequestId)).ToDictionaryAsync(draft => draft.RequestId, cancellation),
            [.. await context.Audit.AsNoTracking().Where(entry => entry.Action == AuditEntry.Deleted && ids.Contains(entry.Subject)).ToListAsync(cancellation)]);
        return [.. loose.Select(file => new LooseFile(file, IsAccountedFor(file, rows, folder)))];
    }

    /// <summary>A whole draft of a request that has no end yet may be compared with what it comes to.</summary>
    private static bool IsWaitedFor(DraftFile file, DraftRequest? open) =>
        open is not null && (file.IsWhole || (open.State == RequestState.Running && open.Attempt == file.Attempt));

    /// <summary>
    /// A draft that was begun and not ended is worth nothing, so long as its request is known. A whole one may go only when the file that
    /// the row names holds the very same bytes: a database that was put back from an older copy knows the request, and not this draft.
    /// </summary>
    private static bool IsAccountedFor(DraftFile file, Rows rows, DraftFolder folder)
    {
        if (!rows.Requests.Contains(file.RequestId!))
            return rows.Deletions.Any(deletion => deletion.Subject == file.RequestId && IsWhatWasDeleted(file, deletion, folder));
        return !file.IsWhole
            || (rows.Drafts.TryGetValue(file.RequestId!, out StoredDraft? draft)
                && draft.FileName is { } own
                && HashOf(folder, own) == draft.Sha256
                && HashOf(folder, file.Name) == draft.Sha256);
    }

    /// <summary>The process died before the file had gone the way of its row. What was written after that may be the draft of a later life, of which an older database says nothing.</summary>
    private static bool IsWhatWasDeleted(DraftFile file, AuditEntry deletion, DraftFolder folder) =>
        folder.Has(file.Name) && folder.WrittenAt(file.Name) <= deletion.At && (!file.IsWhole || deletion.Detail?.Split(' ')[^1] == HashOf(folder, file.Name));

    private static string? HashOf(DraftFolder folder, string name)
    {
        try
        {
            return Convert.ToHexStringLower(SHA256.HashData(folder.Read(name)));
        }
        catch (FileNotFoundException)
        {
            // Lost, or taken away meanwhile by its own attempt.
            return null;
        }
    }

    private sealed record Rows(HashSet<string> Requests, Dictionary<string, StoredDraft> Drafts, IReadOnlyList<AuditEntry> Deletions);
}

/// <summary>A file that no row names.</summary>
/// <param name="IsAccountedFor">Whether nothing is lost with it; else it is set aside.</param>
internal sealed record LooseFile(DraftFile File, bool IsAccountedFor);

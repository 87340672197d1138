using Microsoft.EntityFrameworkCore;

namespace DevZoneDocs.Worker.Storage;

/// <summary>The files that were set aside, and whether somebody has to look at each.</summary>
internal static class AsideFiles
{
    public static async Task<IReadOnlyList<AsideFile>> OfAsync(StoreContext context, DraftFolder folder, CancellationToken cancellation)
    {
        IReadOnlyList<SetAsideFile> files = folder.ListSetAside();
        string[] ids = [.. files.Select(file => file.Draft.RequestId).OfType<string>().Distinct()];
        if (ids.Length == 0)
            return [.. files.Select(file => new AsideFile(file, IsOvertaken: false))];
        Dictionary<string, int> attempts = await context.Drafts.Where(draft => ids.Contains(draft.RequestId)).ToDictionaryAsync(draft => draft.RequestId, draft => draft.Attempt, cancellation);
        return [.. files.Select(file => new AsideFile(file, IsOvertaken(file.Draft, attempts)))];
    }

    private static bool IsOvertaken(DraftFile draft, Dictionary<string, int> attempts) =>
        draft.RequestId is { } id && attempts.TryGetValue(id, out int attempt) && attempt > draft.Attempt;
}

/// <summary>A file that was set aside.</summary>
/// <param name="IsOvertaken">Whether a later attempt at the same request has come to the draft that is handed out: the file was damaged, and its draft was made again.</param>
internal sealed record AsideFile(SetAsideFile File, bool IsOvertaken);

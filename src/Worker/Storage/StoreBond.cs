using System.Security.Cryptography;
using DevZoneDocs.Worker.Files;
using Microsoft.EntityFrameworkCore;

namespace DevZoneDocs.Worker.Storage;

/// <summary>
/// Database and folder of drafts know each other by the store's id. A folder that bears another's, or none although it should, is a
/// stranger: what no row explains in it may be another store's drafts, or all that is left of this one's.
/// </summary>
internal sealed class StoreBond(Store store, DraftShelf shelf, TimeProvider clock)
{
    private const int IdLength = 32;
    private const string WayOut = "请放回原来的数据库或文件夹，或改正 Store 设置、挂载好文件夹；确已丢失的，先运行 devzonedocs adopt，由现在的数据库认领这个文件夹和其中的初稿，再运行 devzonedocs verify-store --mend，重新生成文件夹里没有的初稿";

    /// <summary>The database's own id, as it was met.</summary>
    private string? _met;

    /// <summary>Looks at both at the start of a service, and gives them their id where the store is new or of an earlier version.</summary>
    /// <exception cref="InputException">The folder is a stranger's.</exception>
    public async Task MeetAsync(CancellationToken cancellation)
    {
        await using StoreContext context = store.Open();
        StoreIdentity? known = await FindAsync(context, cancellation);
        string? mark = shelf.Folder?.Mark;
        if (shelf.Folder is { } folder && await FaultOfAsync(context, folder, known, mark, cancellation) is { } fault)
            throw new InputException($"{folder.Path}：{fault}。没有启动，也没有改动任何文件。{WayOut}");
        _met = await TieAsync(context, known?.Id ?? mark ?? NewId(), cancellation);
    }

    /// <returns>What is wrong where the database is no longer the one that was met at the start, in Chinese.</returns>
    public async Task<string?> ExchangedAsync(StoreContext context, CancellationToken cancellation)
    {
        string? id = (await FindAsync(context, cancellation))?.Id;
        return _met is null || id == _met ? null : $"数据库（编号 {id ?? "无"}）不是启动时的那一个（编号 {_met}）";
    }

    /// <summary>Before a database is made: where none is, a folder that holds anything is what a lost one has left.</summary>
    /// <exception cref="InputException">The database is lost.</exception>
    public static void RefuseLost(StoreOptions options, DraftFolder? folder)
    {
        if (options.IsPostgres || File.Exists(options.SqliteFile) || folder is null || (folder.Mark is null && !folder.List().Any(file => file.IsWhole)))
            return;
        throw new InputException($"{options.SqliteFile}：数据库不见了，初稿文件夹里还有 {folder.List().Count(file => file.IsWhole)} 份初稿。没有启动，也没有改动任何文件。{WayOut}");
    }

    /// <summary>Takes a folder for the database's own, whatever it bears; an operator has asked for it.</summary>
    /// <returns>The store's id from now on.</returns>
    public async Task<string> AdoptAsync(CancellationToken cancellation)
    {
        await using StoreContext context = store.Open();
        string id = (await FindAsync(context, cancellation))?.Id ?? shelf.Folder?.Mark ?? NewId();
        shelf.Folder?.Unmark();
        return await TieAsync(context, id, cancellation);
    }

    /// <returns>What is wrong between the two, in Chinese; null where they belong together, or nothing speaks against it yet.</returns>
    public async Task<string?> FaultAsync(CancellationToken cancellation)
    {
        await using StoreContext context = store.Open();
        return shelf.Folder is { } folder
            ? await FaultOfAsync(context, folder, await FindAsync(context, cancellation), folder.Mark, cancellation)
            : null;
    }

    private static string NewId() => RandomNumberGenerator.GetHexString(IdLength, lowercase: true);

    public static Task<StoreIdentity?> FindAsync(StoreContext context, CancellationToken cancellation) =>
        context.Identities.AsNoTracking().SingleOrDefaultAsync(row => row.Key == StoreIdentity.OnlyKey, cancellation);

    private static async Task<string?> FaultOfAsync(
        StoreContext context,
        DraftFolder folder,
        StoreIdentity? known,
        string? mark,
        CancellationToken cancellation)
    {
        if (known is not null && mark is not null)
            return known.Id == mark ? null : $"初稿文件夹（编号 {mark}）与数据库（编号 {known.Id}）不是一套";
        List<string?> named = await context.Drafts.Where(draft => draft.FileName != null).Select(draft => draft.FileName)
            .ToListAsync(cancellation);

        // One draft that the database names is proof enough: an earlier version marked neither.
        if (named.Any(name => folder.Has(name!)))
            return null;
        int strangers = folder.List().Count(file => file.IsWhole) + folder.ListSetAside().Count;
        if (mark is not null || strangers > 0)
            return $"文件夹里有 {strangers} 份初稿，数据库里一份也没有记录";
        return named.Count > 0 || known is { HasFolder: true } ? $"数据库记录了 {named.Count} 份初稿，文件夹却是空的" : null;
    }

    /// <summary>Of several processes that start at once on a new store, all come to the same id.</summary>
    private async Task<string> TieAsync(StoreContext context, string wanted, CancellationToken cancellation)
    {
        DateTimeOffset now = clock.GetUtcNow();
        await context.InsertIfAbsentAsync(new StoreIdentity { Id = wanted, CreatedAt = now, SeenAt = now }, cancellation);
        string id = (await FindAsync(context, cancellation))!.Id;
        if (shelf.Folder is not { } folder)
            return id;
        if (folder.Mark is null)
            folder.WriteMark(id);
        if (folder.Mark is { } mark && mark != id)
            throw new InputException($"{folder.Path}：初稿文件夹（编号 {mark}）与数据库（编号 {id}）不是一套，没有启动");
        await context.Identities.Where(row => !row.HasFolder).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.HasFolder, true), cancellation);
        folder.Owner = id;
        return id;
    }
}

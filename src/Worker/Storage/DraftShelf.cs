using System.Security.Cryptography;

namespace DevZoneDocs.Worker.Storage;

/// <summary>Where drafts lie: in a folder, or in the rows themselves where workers share none.</summary>
internal sealed class DraftShelf(StoreOptions options)
{
    private readonly DraftFolder? _folder = options.DraftsFolder is { } root ? new DraftFolder(root) : null;

    public DraftFolder? Folder => _folder;

    /// <returns>The row, with the name of the file that now holds the content.</returns>
    public StoredDraft Put(StoredDraft draft)
    {
        if (_folder is null)
            return draft;
        return new StoredDraft
        {
            RequestId = draft.RequestId,
            Attempt = draft.Attempt,
            Sha256 = draft.Sha256,
            Length = draft.Length,
            FileName = _folder.Put(draft.RequestId, draft.Attempt, draft.Content, draft.CreatedAt),
            CreatedAt = draft.CreatedAt,
        };
    }

    /// <exception cref="FileNotFoundException">The file is gone.</exception>
    /// <exception cref="InvalidOperationException">The row names a file, and no folder is configured.</exception>
    public byte[] Read(StoredDraft draft)
    {
        if (draft.FileName is null)
            return draft.Content ?? [];
        return _folder is not null
            ? _folder.Read(draft.FileName)
            : throw new InvalidOperationException($"Draft {draft.RequestId} lies in a shared folder, and none is configured.");
    }

    /// <summary>Whether a draft's file is there with those bytes.</summary>
    public bool Holds(string name, string sha256)
    {
        try
        {
            return _folder is not null && Convert.ToHexStringLower(SHA256.HashData(_folder.Read(name))) == sha256;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
    }

    /// <summary>Takes a draft away that was overtaken or deleted.</summary>
    public void Discard(StoredDraft? draft)
    {
        if (draft?.FileName is { } name)
            _folder?.Delete(name);
    }
}

using System.Security.Cryptography;
using DevZoneDocs.Worker.Files;

namespace DevZoneDocs.Worker.Storage;

/// <summary>A draft as it lies there, held against its row.</summary>
/// <param name="Content">Null where it is not what the row says.</param>
/// <param name="Fault">What is wrong with it; null where nothing is.</param>
internal sealed record DraftReading(byte[]? Content, StoreFault? Fault)
{
    public static DraftReading Of(StoredDraft draft, DraftShelf shelf)
    {
        try
        {
            byte[] content = shelf.Read(draft);
            return content.Length == draft.Length && Convert.ToHexStringLower(SHA256.HashData(content)) == draft.Sha256
                ? new DraftReading(content, null)
                : Faulty("draft.changed", draft, "初稿与其校验值不符");
        }
        catch (UnauthorizedAccessException)
        {
            // Nothing is lost: it is another user's to read.
            return Faulty("file.forbidden", draft, $"初稿文件 {draft.FileName} 不能读取：没有权限，请以服务的用户运行");
        }
        catch (Exception exception) when (exception is IOException or InvalidOperationException)
        {
            return Faulty("file.unreadable", draft, $"初稿文件 {draft.FileName} 不能读取：{(exception is IOException ? FileReason.Of(exception) : "没有设置共用文件夹（Store:SharedFolder）")}");
        }
    }

    private static DraftReading Faulty(string kind, StoredDraft draft, string message) => new(null, new StoreFault(kind, draft.RequestId, message));
}

using System.Security.Cryptography;
using DevZoneDocs.Worker.Files;
using DevZoneDocs.Worker.Storage;

namespace DevZoneDocs.Worker.Http;

/// <summary>Drafts as they are handed out: a file that is not what its row says is handed to nobody.</summary>
internal sealed class DraftFiles(DraftShelf shelf)
{
    public const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static string NameOf(DraftRequest row) => $"{FileNames.Safe(row.Title ?? row.Id)}.docx";

    public static ApiException NotReady(DraftRequest row) => new(ProblemKind.NotReady, $"申请 {row.Id} 的状态是 {States.NameOf(row.State)}");

    /// <exception cref="ApiException">It is gone or changed.</exception>
    public byte[] Read(StoredDraft draft)
    {
        try
        {
            byte[] content = shelf.Read(draft);
            if (Convert.ToHexStringLower(SHA256.HashData(content)) == draft.Sha256)
                return content;
        }
        catch (FileNotFoundException)
        {
            // Told below, as a file that is changed.
        }

        throw new ApiException(ProblemKind.Damaged, $"申请 {draft.RequestId} 的初稿文件：请管理员运行 devzonedocs verify-store");
    }
}

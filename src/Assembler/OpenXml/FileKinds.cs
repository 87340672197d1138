using System.Text;

namespace DevZoneDocs.Assembler.OpenXml;

/// <summary>Says what a file that is no .docx is instead, and the way out.</summary>
internal static class FileKinds
{
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>So far into a file its kind can be seen.</summary>
    private const int Head = 64 * 1024;

    public static string Problem(Stream file)
    {
        byte[] head = HeadOf(file);
        if (head.AsSpan().StartsWith(Compound))
            return Contains(head, "EncryptedPackage") ? "有打开密码（已加密）；请在 Word 中打开，在“文件—信息—保护文档”里去掉密码再保存"
                : "是旧版 Word 的 .doc 文件；请在 Word 或 WPS 中打开，另存为 .docx";
        string text = Encoding.UTF8.GetString(head).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        return text.StartsWith("{\\rtf", StringComparison.Ordinal) ? "是 RTF 文件；请在 Word 或 WPS 中打开，另存为 .docx"
            : text.StartsWith("%PDF", StringComparison.Ordinal) ? "是 PDF 文件，不能读取；请用原来的 .docx"
            : IsPage(text) ? "是网页文件；请在 Word 或 WPS 中打开，另存为 .docx"
            : "不是可以读取的 Word 文档（.docx）";
    }

    private static bool IsPage(string text) =>
        text.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase);

    /// <summary>The names of a compound file's streams are in UTF-16.</summary>
    private static bool Contains(byte[] head, string name) => head.AsSpan().IndexOf(Encoding.Unicode.GetBytes(name)) >= 0;

    private static byte[] HeadOf(Stream file)
    {
        if (!file.CanSeek)
            return [];
        file.Position = 0;
        byte[] head = new byte[Math.Min(Head, file.Length)];
        file.ReadExactly(head);
        return head;
    }
}

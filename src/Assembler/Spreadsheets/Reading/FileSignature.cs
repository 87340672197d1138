using System.IO.Compression;

namespace DevZoneDocs.Assembler.Spreadsheets.Reading;

/// <summary>Tells from its first bytes, or from what it holds, that a file is no .xlsx, and what would do.</summary>
internal static class FileSignature
{
    private const string SaveAs = "请用 Excel 或 WPS 打开，另存为 .xlsx 再报";

    /// <summary>Null where it may be a workbook.</summary>
    public static string? RefusalOf(ReadOnlySpan<byte> head) => head switch
    {
        [0xD0, 0xCF, 0x11, 0xE0, ..] => $"是旧格式的工作簿（.xls），或者加了打开密码。{SaveAs}，不要加密码",
        [(byte)'P', (byte)'K', ..] => null,
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => "是 PDF，不是工作簿。请报送 .xlsx",
        _ => $"不是工作簿（.xlsx）。{SaveAs}",
    };

    /// <summary>Of a zip file that has no workbook in it.</summary>
    public static string RefusalOf(ZipArchive package)
    {
        bool Has(string entry) => package.Entries.Any(known => known.FullName.Equals(entry, StringComparison.OrdinalIgnoreCase));
        return Has("xl/workbook.bin") ? $"是二进制工作簿（.xlsb）。{SaveAs}"
            : Has("word/document.xml") ? "是 Word 文档，不是工作簿。请报送 .xlsx"
            : Has("content.xml") ? $"是 LibreOffice 格式的文件（.ods 等）。{SaveAs}"
            : $"不是工作簿（.xlsx）。{SaveAs}";
    }
}

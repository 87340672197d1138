namespace DevZoneDocs.Assembler.Checks.Text.Reading;

/// <summary>Reads what is to be inspected, a Word document or a text file, told apart by its first bytes.</summary>
internal static class TextReading
{
    /// <exception cref="DocumentException">The file is neither, or breaks the rules of its kind.</exception>
    public static IReadOnlyList<ReadParagraph> Read(Stream stream, string name)
    {
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        byte[] bytes = copy.ToArray();
        return bytes switch
        {
            [] => throw new DocumentException(name, "文件是空的"),
            [0x50, 0x4B, 0x03 or 0x05, ..] => DocxFile.Read(bytes, name),
            [0xD0, 0xCF, 0x11, 0xE0, ..] => throw new DocumentException(name, "是旧版 .doc 或加密的文档，请另存为不加密的 .docx"),
            _ => TextFile.Read(bytes, name),
        };
    }
}

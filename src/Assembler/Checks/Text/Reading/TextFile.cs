using System.Text;

namespace DevZoneDocs.Assembler.Checks.Text.Reading;

/// <summary>Reads a text file: one line is one paragraph.</summary>
internal static class TextFile
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="DocumentException">The file holds no text.</exception>
    public static IReadOnlyList<ReadParagraph> Read(byte[] bytes, string name)
    {
        string text = Decode(bytes, name);
        if (text.Contains('\0', StringComparison.Ordinal))
            throw new DocumentException(name, "不是文本文件，也不是 Word 文档（.docx）");
        return [.. text.Split(['\n', '\r', '\f', '\u2028'], StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !string.IsNullOrWhiteSpace(line))
            .Select(line => new ReadParagraph(line, Story.Body))];
    }

    private static string Decode(byte[] bytes, string name)
    {
        try
        {
            return bytes switch
            {
                [0xEF, 0xBB, 0xBF, ..] => StrictUtf8.GetString(bytes.AsSpan(3)),
                [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true).GetString(bytes.AsSpan(2)),
                [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true).GetString(bytes.AsSpan(2)),
                _ => WithoutMark(bytes, name),
            };
        }
        catch (DecoderFallbackException exception)
        {
            throw new DocumentException(name, "不是可以读取的文本：编码应为 UTF-8、UTF-16 或 GB18030", exception);
        }
    }

    private static string WithoutMark(byte[] bytes, string name)
    {
        try
        {
            string text = StrictUtf8.GetString(bytes);
            return NationalEncoding.IsLikelier(text, bytes)
                ? throw new DocumentException(name, $"没有一个汉字，编码看来是 GBK（GB18030），不是 UTF-8。{NationalEncoding.Mend}")
                : text;
        }
        catch (DecoderFallbackException)
        {
            Encoding national = CodePagesEncodingProvider.Instance.GetEncoding(
                "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
            return national.GetString(bytes);
        }
    }
}

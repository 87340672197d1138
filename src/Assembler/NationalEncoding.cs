using System.Text;

namespace DevZoneDocs.Assembler;

/// <summary>The older encoding of Chinese text, GB18030 with GBK and GB2312 in it, which many programs of an office still save in.</summary>
public static class NationalEncoding
{
    /// <summary>How a file in it becomes one in UTF-8.</summary>
    public const string Mend = "请用记事本打开，另存为，编码选 UTF-8；或运行 iconv -f GB18030 -t UTF-8 原文件 -o 新文件";

    private static readonly Encoding Strict = CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>Whether bytes that are no UTF-8 read as Chinese text in it; a guess that may be told and never acted upon.</summary>
    public static bool Fits(ReadOnlySpan<byte> text)
    {
        try
        {
            return Strict.GetString(text).Any(character => character is >= '\u4e00' and <= '\u9fff');
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>
    /// Whether bytes that pass for UTF-8 are more likely Chinese text in it: pairs of them are letters of Greek, Cyrillic and the like there,
    /// and a short text may have no others. A text with one Chinese character, or with a sign such as ± or ·, is what it says it is.
    /// </summary>
    public static bool IsLikelier(string utf8, ReadOnlySpan<byte> text) =>
        utf8.Any(character => character > '\u00ff') && utf8.All(character => character is < '\u0080' or (> '\u00ff' and < '\u0800')) && Fits(text) && Strict.GetString(text).All(IsChinese);

    private static bool IsChinese(char character) => character is < '\u0080' or (>= '\u3000' and <= '\u303f') or (>= '\u4e00' and <= '\u9fff') or >= '\uff00';
}

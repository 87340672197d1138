using System.Text;

namespace DevZoneDocs.Assembler;

/// <summary>The older encoding of Chinese text, GB18030 with GBK and GB2312 in it, which many programs of an office still save in.</summary>
public static class NationalEncoding
{
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
}

using System.Buffers;
using System.Text;

namespace DevZoneDocs.Assembler.Program;

/// <summary>Takes markup in UTF-8, and text that is to be escaped in it.</summary>
internal abstract class MarkupSink
{
    private static readonly SearchValues<char> InText = SearchValues.Create(Unusual("<>&\r"));
    private static readonly SearchValues<char> InAttributes = SearchValues.Create(Unusual("<>&\"\t\n\r"));

    public abstract void Write(ReadOnlySpan<byte> bytes);

    public void WriteText(ReadOnlySpan<char> text) => Write(text, InText);

    public void WriteAttribute(ReadOnlySpan<char> value) => Write(value, InAttributes);

    /// <summary>Writes what needs no escape.</summary>
    protected virtual void WritePlain(ReadOnlySpan<char> text)
    {
        Span<byte> bytes = stackalloc byte[512];
        while (!text.IsEmpty)
        {
            // No half of a surrogate pair stands alone at the end of a round.
            int take = Math.Min(text.Length, bytes.Length / 3);
            take -= take < text.Length && char.IsHighSurrogate(text[take - 1]) ? 1 : 0;
            Write(bytes[..Encoding.UTF8.GetBytes(text[..take], bytes)]);
            text = text[take..];
        }
    }

    private void Write(ReadOnlySpan<char> text, SearchValues<char> escaped)
    {
        for (int at = text.IndexOfAny(escaped); at >= 0; at = text.IndexOfAny(escaped))
        {
            WritePlain(text[..at]);
            Write(Escape(text[at]));
            text = text[(at + 1)..];
        }

        WritePlain(text);
    }

    private static ReadOnlySpan<byte> Escape(char character) => character switch
    {
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '&' => "&amp;"u8,
        '"' => "&quot;"u8,
        '\t' => "&#x9;"u8,
        '\n' => "&#xA;"u8,
        '\r' => "&#xD;"u8,

        // What XML has no place for (XML 1.0, 2.2): the sign for a character that cannot be shown.
        _ => "\uFFFD"u8,
    };

    private static string Unusual(string escaped) =>
        escaped + string.Concat(Enumerable.Range(0, 32).Select(code => (char)code)
            .Where(code => code is not ('\t' or '\n' or '\r'))) + "\uFFFE\uFFFF";
}

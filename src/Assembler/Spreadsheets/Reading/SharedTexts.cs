using System.Text;
using System.Xml;

namespace DevZoneDocs.Assembler.Spreadsheets.Reading;

/// <summary>The texts that cells refer to by number.</summary>
internal static class SharedTexts
{
    public static IReadOnlyList<string> Read(SheetParts parts, string? part)
    {
        List<string> texts = [];
        using XmlReader? reader = part is null ? null : parts.Open(part);
        while (reader?.Read() == true)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "si" })
                texts.Add(ReadRuns(reader));
        }

        return texts;
    }

    /// <summary>
    /// The text of an element with all its runs, without the readings above Chinese characters; the reader is at the element's end then,
    /// or at the element where it is empty.
    /// </summary>
    public static string ReadRuns(XmlReader reader)
    {
        if (reader.IsEmptyElement)
            return "";
        StringBuilder text = new();
        int depth = reader.Depth;
        reader.Read();
        while (reader.Depth > depth)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "rPh" })
                reader.Skip();
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "t" })
                text.Append(Unescaped(reader.ReadElementContentAsString()));
            else
                reader.Read();
        }

        return text.ToString();
    }

    /// <summary>Characters that XML cannot hold are spelled _x000D_ (ECMA-376, 22.9.2.19).</summary>
    private static string Unescaped(string text)
    {
        int at = text.IndexOf("_x", StringComparison.Ordinal);
        if (at < 0)
            return text;
        StringBuilder plain = new(text[..at]);
        for (; at < text.Length; at++)
        {
            if (text.Length - at >= 7 && text[at] == '_' && text[at + 1] == 'x' && text[at + 6] == '_'
                && ushort.TryParse(text.AsSpan(at + 2, 4), System.Globalization.NumberStyles.AllowHexSpecifier, null, out ushort code))
            {
                plain.Append((char)code);
                at += 6;
            }
            else
            {
                plain.Append(text[at]);
            }
        }

        return plain.ToString();
    }
}

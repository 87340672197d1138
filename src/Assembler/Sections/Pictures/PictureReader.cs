using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.OpenXml.Carried;

namespace DevZoneDocs.Assembler.Sections.Pictures;

/// <summary>Reads a picture out of data: a data: URI (RFC 2397), an object with base64, or the name of a file.</summary>
internal static class PictureReader
{
    private static readonly string[] Fields = ["base64", "data", "file", "图片", "文件"];

    /// <returns>Null where there is none, with what is wrong; without a word where the datum itself is missing.</returns>
    public static CarriedPicture? TryRead(FactNode? node, IPictureSource source, out string problem)
    {
        problem = "";
        if (TextOf(node) is not { Length: > 0 } text)
        {
            problem = node is FactList or FactProse or FactNumber ? "数据项不是图片" : "";
            return null;
        }

        byte[]? bytes = IsInline(node, text) ? Decode(text, out problem) : source.Read(text, out problem);
        if (bytes is null || PictureHeader.TryRead(bytes, out problem) is not { } header)
            return null;
        return new CarriedPicture(new CarriedPart(PartKind.Picture, header.ContentType, bytes, []), header);
    }

    private static string? TextOf(FactNode? node) => node switch
    {
        Fact { Gap: null } fact => fact.Phrase.Text,
        FactRecord { Default: { } fact } => TextOf(fact),
        FactRecord record =>
            Fields.Select(field => record.TryGetFact(field, out Fact? fact) ? TextOf(fact) : null).FirstOrDefault(text => text is not null),
        _ => null,
    };

    private static bool IsInline(FactNode? node, string text) =>
        text.StartsWith("data:", StringComparison.OrdinalIgnoreCase)
            || (node is FactRecord record && (record.TryGetFact("base64", out _) || record.TryGetFact("data", out _)));

    private static byte[]? Decode(string text, out string problem)
    {
        problem = "";
        int comma = text.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? text.IndexOf(',', StringComparison.Ordinal) : -1;
        string head = comma < 0 ? ";base64" : text[..comma];
        byte[] bytes = new byte[text.Length];
        if (head.EndsWith(";base64", StringComparison.OrdinalIgnoreCase)
            && Convert.TryFromBase64String(text[(comma + 1)..], bytes, out int length))
            return bytes[..length];
        problem = "不是 base64 编码，或编码不完整";
        return null;
    }
}

/// <summary>A picture from data, ready to be put into a document.</summary>
internal sealed record CarriedPicture(CarriedPart Part, PictureHeader Header);

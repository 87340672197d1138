using System.Security.Cryptography;
using System.Text;

namespace DevZoneDocs.Assembler;

/// <summary>The SHA-256 of a content, as drafts, files and templates are known by it: 64 hexadecimal digits in lower case.</summary>
public static class ContentHash
{
    public static string Of(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>Of a text in UTF-8.</summary>
    public static string Of(string text) => Of(Encoding.UTF8.GetBytes(text));
}

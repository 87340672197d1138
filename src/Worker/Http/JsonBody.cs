using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using DevZoneDocs.Assembler;

namespace DevZoneDocs.Worker.Http;

/// <summary>JSON as it was sent: bytes of which it is known that they are JSON, and nothing else yet.</summary>
internal static class JsonBody
{
    /// <summary>For the shape alone, which is looked through and not built up; how deep period data may be is their reader's word.</summary>
    public static readonly JsonReaderOptions AnyDepth = new() { MaxDepth = int.MaxValue };

    /// <param name="pointer">What the body, or the file in it, is called in a problem.</param>
    /// <exception cref="ApiException">It is not JSON.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(Stream body, string pointer, CancellationToken cancellation)
    {
        using MemoryStream copy = new();
        await body.CopyToAsync(copy, cancellation);
        ReadOnlyMemory<byte> json = copy.GetBuffer().AsMemory(0, (int)copy.Length).TrimStart(Encoding.UTF8.Preamble);
        if (!Utf8.IsValid(json.Span))
            throw new ApiException(ProblemKind.Body, [new ApiProblem(pointer, NationalEncoding.Fits(json.Span) ? $"编码看来是 GBK（GB18030），不是 UTF-8。{NationalEncoding.Mend}" : "不是 UTF-8 编码。请在保存时选择 UTF-8 编码")]);
        CheckShape(json.Span, pointer);
        return json;
    }

    private static void CheckShape(ReadOnlySpan<byte> json, string pointer)
    {
        try
        {
            Utf8JsonReader reader = new(json, AnyDepth);
            while (reader.Read())
                reader.Skip();
        }
        catch (JsonException exception)
        {
            throw new ApiException(
                ProblemKind.Body,
                [new ApiProblem(pointer, $"不是合格的 JSON：第 {exception.LineNumber + 1} 行第 {exception.BytePositionInLine + 1} 个字节处")]);
        }
    }
}

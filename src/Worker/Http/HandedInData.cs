using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Worker.Http;

/// <summary>Period data that were sent and found sound.</summary>
/// <param name="Content">The JSON without what means nothing in it, so that the same data are the same bytes however they were set.</param>
internal sealed record HandedInData(PeriodData Data, byte[] Content)
{
    /// <summary>Chinese stays Chinese: six letters for each would make data that are within their bounds too large to be drafted.</summary>
    private static readonly JsonSerializerOptions AsWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <exception cref="PeriodDataException">With every problem of the data.</exception>
    public static HandedInData Read(ReadOnlyMemory<byte> json, CancellationToken cancellation)
    {
        PeriodData data = Parse(json, cancellation);
        using JsonDocument document = JsonDocument.Parse(json);
        return new HandedInData(data, JsonSerializer.SerializeToUtf8Bytes(document.RootElement, AsWritten));
    }

    private static PeriodData Parse(ReadOnlyMemory<byte> json, CancellationToken cancellation)
    {
        if (!MemoryMarshal.TryGetArray(json, out ArraySegment<byte> bytes))
            throw new InvalidOperationException("A body is an array.");
        using MemoryStream stream = new(bytes.Array!, bytes.Offset, bytes.Count, writable: false);
        return PeriodDataReader.ReadJson(stream, cancellation);
    }
}

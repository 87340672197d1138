using System.Text.Encodings.Web;
using System.Text.Json;
using DevZoneDocs.Assembler.Periods.Json;

namespace DevZoneDocs.Assembler.Periods;

/// <summary>Writes period data (时段数据) as JSON that <see cref="PeriodDataReader"/> reads as the same data.</summary>
public static class PeriodDataWriter
{
    // Chinese stays readable: the data are a file of their own, never part of a page.
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>UTF-8, the same to the byte each time.</summary>
    public static byte[] WriteJson(PeriodData data)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, Readable))
            new JsonRecordWriter(writer).Write(data);
        return stream.ToArray();
    }
}

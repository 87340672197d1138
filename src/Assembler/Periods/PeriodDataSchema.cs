using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DevZoneDocs.Assembler.Periods.Json;

namespace DevZoneDocs.Assembler.Periods;

/// <summary>The JSON schema (draft 2020-12) of period data, made from the types that the reader reads.</summary>
public static class PeriodDataSchema
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    // Chinese stays readable: the schema is a file of its own, never part of a page.
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The schema's text, the same to the byte each time.</summary>
    public static string Generate()
    {
        SchemaDefinitions definitions = new();
        JsonObject root = new() { ["$schema"] = Dialect };
        foreach ((string key, JsonNode? node) in definitions.Describe(RecordShape.Of(typeof(PeriodData))).ToList())
            root[key] = node?.DeepClone();
        root["$defs"] = definitions.ToJson();
        return root.ToJsonString(Readable) + "\n";
    }
}

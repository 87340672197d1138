using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DevZoneDocs.Assembler.Polishing;

namespace DevZoneDocs.Worker.Commands;

/// <summary>A line of pairs: a text and its rewording, under the id that the answer carries.</summary>
internal sealed record WordingPair(JsonNode Id, string Original, string Polished)
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>Null where the line is no pair; then the problem says why.</returns>
    public static WordingPair? Read(string line, out string problem)
    {
        problem = "";
        try
        {
            if (JsonNode.Parse(line, documentOptions: Strict) is not JsonObject pair)
                problem = "应为一个 JSON 对象";
            else if (pair["id"] is not JsonValue id || id.GetValueKind() is not (JsonValueKind.String or JsonValueKind.Number))
                problem = "缺 id（文字或数字）";
            else if (Text(pair, "original") is not { } original)
                problem = "缺 original（文字）";
            else if (Text(pair, "polished") is not { } polished)
                problem = "缺 polished（文字）";
            else
                return new WordingPair(id.DeepClone(), original, polished);
        }
        catch (JsonException exception)
        {
            problem = $"不是 JSON（第{exception.BytePositionInLine + 1}个字节处）";
        }

        return null;
    }

    /// <summary>The line of the answer.</summary>
    public string Answer(WordingVerdict verdict) => new JsonObject
    {
        ["id"] = Id,
        ["accepted"] = verdict.Accepted,
        ["reasons"] = new JsonArray([.. verdict.Reasons.Select(Node)]),
    }.ToJsonString(Readable);

    private static JsonObject Node(WordingReason reason) => new()
    {
        ["family"] = JsonNamingPolicy.KebabCaseLower.ConvertName(reason.Family.ToString()),
        ["message"] = reason.Message,
        ["original"] = reason.Original,
        ["polished"] = reason.Polished,
    };

    private static string? Text(JsonObject pair, string name) =>
        pair[name] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;
}

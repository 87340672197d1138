using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using DevZoneDocs.Assembler;
using DevZoneDocs.Assembler.Polishing;

namespace DevZoneDocs.Worker.Commands;

/// <summary>A line of pairs: a text and its rewording, under the id that the answer carries.</summary>
internal sealed record WordingPair(JsonNode Id, string Original, string Polished)
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>Null where the line is no pair; then the problem says why.</returns>
    public static WordingPair? Read(ReadOnlySpan<byte> line, out string problem)
    {
        problem = "";
        ReadOnlySpan<byte> text = line.StartsWith(Encoding.UTF8.Preamble) ? line[Encoding.UTF8.Preamble.Length..] : line;
        if (!Utf8.IsValid(text))
        {
            problem = NationalEncoding.Fits(text) ? "编码看来是 GBK（GB18030），不是 UTF-8；请把文件另存为 UTF-8" : "不是 UTF-8 编码";
            return null;
        }

        try
        {
            if (JsonNode.Parse(text, documentOptions: Strict) is not JsonObject pair)
                problem = "应为一个 JSON 对象";
            else if (pair["id"] is not JsonValue id || !IsId(id))
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
        catch (InvalidOperationException)
        {
            problem = "文字里有半个字符（如 \\ud800），不能成字";
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

    /// <summary>It is read, as half a character in it would be found only when it is written again.</summary>
    private static bool IsId(JsonValue id) =>
        id.GetValueKind() == JsonValueKind.Number || (id.GetValueKind() == JsonValueKind.String && id.GetValue<string>() is not null);

    private static string? Text(JsonObject pair, string name) =>
        pair[name] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;
}

using System.Text.Json.Nodes;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Worker.Http.Queries;

namespace DevZoneDocs.Worker.Http.Description;

/// <summary>The schemas that no type of the program gives.</summary>
internal static class Schemas
{
    private const string Definitions = "#/$defs/";
    private const string Components = "#/components/schemas/";

    public static JsonObject Order => new()
    {
        ["type"] = "object",
        ["description"] = "对一份初稿的申请",
        ["required"] = new JsonArray("data"),
        ["properties"] = new JsonObject
        {
            ["report"] = new JsonObject { ["type"] = new JsonArray("string", "null"), ["description"] = "报告类型；不填时用时段数据里的" },
            ["data"] = To("PeriodData"),
            ["polish"] = new JsonObject { ["type"] = "boolean", ["default"] = false, ["description"] = "是否由语言模型润色" },
        },
        ["additionalProperties"] = false,
    };

    public static JsonObject OrderForm => new()
    {
        ["type"] = "object",
        ["required"] = new JsonArray("data"),
        ["properties"] = new JsonObject
        {
            ["data"] = new JsonObject { ["type"] = "string", ["format"] = "binary", ["description"] = "时段数据文件（.json 或填报表 .xlsx），可以写几次，一起算一份" },
            ["report"] = new JsonObject { ["type"] = "string", ["description"] = "报告类型；不填时用时段数据里的" },
            ["polish"] = new JsonObject { ["type"] = "boolean", ["default"] = false, ["description"] = "是否由语言模型润色" },
        },
        ["additionalProperties"] = false,
    };

    /// <summary>Bytes, of a file.</summary>
    public static JsonObject File => new() { ["type"] = "string", ["format"] = "binary" };

    public static JsonObject Problem => new()
    {
        ["type"] = "object",
        ["description"] = "问题（RFC 9457）：type 不会改变，其余是给人看的",
        ["required"] = new JsonArray("type", "title", "status", "detail", "problems"),
        ["properties"] = new JsonObject
        {
            ["type"] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. ProblemKind.All.Select(kind => (JsonNode)kind.Type)]) },
            ["title"] = new JsonObject { ["type"] = "string" },
            ["status"] = new JsonObject { ["type"] = "integer" },
            ["detail"] = new JsonObject { ["type"] = "string" },
            ["problems"] = new JsonObject
            {
                ["type"] = "array",
                ["maxItems"] = PeriodBounds.Problems + 1,
                ["items"] = new JsonObject
                {
                    ["type"] = "object",
                    ["required"] = new JsonArray("pointer", "detail"),
                    ["properties"] = new JsonObject
                    {
                        ["pointer"] = new JsonObject { ["type"] = "string", ["description"] = "JSON 指针，或字段、参数、请求头的名称" },
                        ["detail"] = new JsonObject { ["type"] = "string", ["description"] = "哪里不对，怎样改" },
                    },
                },
            },
        },
    };

    public static JsonObject Health => new()
    {
        ["type"] = "object",
        ["required"] = new JsonArray("status", "parts"),
        ["properties"] = new JsonObject
        {
            ["status"] = HealthStatus,
            ["parts"] = new JsonObject
            {
                ["type"] = "object",
                ["additionalProperties"] = new JsonObject
                {
                    ["type"] = "object",
                    ["required"] = new JsonArray("status", "detail"),
                    ["properties"] = new JsonObject { ["status"] = HealthStatus, ["detail"] = new JsonObject { ["type"] = new JsonArray("string", "null") } },
                },
            },
        },
    };

    private static JsonObject HealthStatus => new() { ["type"] = "string", ["enum"] = new JsonArray("healthy", "degraded", "unhealthy") };

    public static JsonObject To(string schema) => new() { ["$ref"] = Components + schema };

    /// <summary>Those of period data, made from the types that the reader reads; each under the name of its type.</summary>
    public static IEnumerable<(string Name, JsonNode Schema)> OfPeriodData()
    {
        JsonObject root = JsonNode.Parse(PeriodDataSchema.Generate())!.AsObject();
        JsonObject definitions = root["$defs"]!.AsObject();
        root.Remove("$defs");
        root.Remove("$schema");
        return definitions.Select(definition => (Name: Pascal(definition.Key), Schema: definition.Value!))
            .Prepend((Name: nameof(PeriodData), Schema: root))
            .Select(schema => (schema.Name, Moved(schema.Schema.DeepClone())));
    }

    public static JsonObject Of(QueryParameter parameter) => parameter.Schema.DeepClone().AsObject();

    /// <summary>With its references to where the schemas stand here.</summary>
    private static JsonNode Moved(JsonNode node)
    {
        if (node is JsonObject record)
        {
            if (record["$ref"]?.GetValue<string>() is { } target && target.StartsWith(Definitions, StringComparison.Ordinal))
                record["$ref"] = Components + Pascal(target[Definitions.Length..]);
            foreach (JsonNode child in record.Select(field => field.Value).OfType<JsonNode>().ToList())
                Moved(child);
        }
        else if (node is JsonArray list)
        {
            foreach (JsonNode child in list.OfType<JsonNode>())
                Moved(child);
        }

        return node;
    }

    private static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}

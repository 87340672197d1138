using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DevZoneDocs.Assembler.Linting;

/// <summary>What a template needs of its data, as JSON Schema (draft 2020-12) that a person can read, too.</summary>
internal static class NeedsSchema
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";
    private const int MostPlaces = 5;

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = LintResult.DeepestNeeds,
    };

    public static string Of(Need need, string template)
    {
        JsonObject schema = new()
        {
            ["$schema"] = Dialect,
            ["title"] = $"{template} 需要的数据",
            ["description"] = "由模板中的标记得出：名称、列表（{{#each …}}）和能看出的类型",
        };
        AddFields(schema, need);
        return schema.ToJsonString(Readable) + "\n";
    }

    private static void AddFields(JsonObject schema, Need need)
    {
        schema["type"] = "object";
        schema["properties"] = new JsonObject(need.Fields.Select(field => KeyValuePair.Create(field.Key, (JsonNode?)Describe(field.Key, field.Value))));
        string[] required = [.. need.Fields.Where(field => IsRequired(field.Value)).Select(field => field.Key)];
        if (required.Length > 0)
            schema["required"] = new JsonArray([.. required.Select(name => (JsonNode?)name)]);
    }

    private static bool IsRequired(Need need) => need.IsRequired || need.Fields.Values.Any(IsRequired);

    private static JsonObject Describe(string name, Need need)
    {
        JsonObject schema = new() { ["title"] = name };
        if (need.Places.Count > 0)
            schema["description"] = DescriptionOf(need);
        if (need.Item is { } item)
            AddList(schema, item);
        else if (need.Fields.Count > 0)
            AddFields(schema, need);
        else if (need is { IsWritten: true } or { Kind: not NeedKind.Any })
            AddType(schema, need.Kind);
        return schema;
    }

    private static void AddList(JsonObject schema, Need item)
    {
        schema["type"] = "array";
        JsonObject items = [];
        if (item.Fields.Count > 0)
            AddFields(items, item);
        else if (item.IsWritten)
            AddType(items, item.Kind);
        schema["items"] = items;
    }

    private static void AddType(JsonObject schema, NeedKind kind)
    {
        schema["type"] = kind switch
        {
            NeedKind.Number => "number",
            NeedKind.Text or NeedKind.Date => "string",
            _ => new JsonArray("string", "number"),
        };
        if (kind == NeedKind.Date)
            schema["format"] = "date";
    }

    private static string DescriptionOf(Need need)
    {
        string use = need.IsWritten ? "写于：" : "用于条件：";
        string more = need.Places.Count > MostPlaces ? $"等 {need.Places.Count} 处" : "";
        return $"{use}{string.Join('、', need.Places.Take(MostPlaces))}{more}";
    }
}

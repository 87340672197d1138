using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DevZoneDocs.Assembler.Periods.Json;

/// <summary>The schemas of the record types that period data are made of, each described once.</summary>
internal sealed class SchemaDefinitions
{
    private const string PeriodPattern = @"^\d{4}(-H[12]|-Q[1-4]|-(0[1-9]|1[0-2])(\.\.\d{4}-(0[1-9]|1[0-2]))?)?$";
    private const string DatePattern = @"^\d{4}(-(0[1-9]|1[0-2])(-(early|mid|late|end|0[1-9]|[12]\d|3[01]))?)?$";

    private readonly SortedDictionary<string, JsonObject> _definitions = new(StringComparer.Ordinal);

    public JsonObject ToJson() => new(_definitions.Select(definition => KeyValuePair.Create(definition.Key, (JsonNode?)definition.Value)));

    /// <summary>The schema of one record type.</summary>
    public JsonObject Describe(RecordShape shape)
    {
        JsonObject schema = Titled(shape.Type.GetCustomAttribute<FieldAttribute>());
        schema["type"] = "object";
        schema["properties"] = new JsonObject(shape.Fields.Select(field => KeyValuePair.Create(field.Name, (JsonNode?)Describe(field))));
        string[] required = [.. shape.Fields.Where(field => field.Required).Select(field => field.Name)];
        if (required.Length > 0)
            schema["required"] = ToArray(required);
        schema["additionalProperties"] = false;
        if (shape.Type == typeof(Datum))
            schema["oneOf"] = new JsonArray(Requiring("value"), Requiring("date"), Requiring("text"));
        return schema;
    }

    private JsonObject Describe(FieldShape field)
    {
        JsonObject schema = Titled(field.Field);
        JsonObject value = Describe(field.Value);
        if (field.Nullable)
            AllowNull(value);
        foreach ((string key, JsonNode? node) in value)
            schema[key] = node?.DeepClone();
        return schema;
    }

    private JsonObject Describe(ValueShape value) => value.Kind switch
    {
        ValueKind.Text => Text(@"\S", value.Longest),
        ValueKind.Number => new JsonObject { ["type"] = "number" },
        ValueKind.Flag => new JsonObject { ["type"] = "boolean" },
        ValueKind.Choice => new JsonObject { ["enum"] = ToArray(ValueShape.ChoicesOf(value.Type).Keys) },
        ValueKind.Period => Text(PeriodPattern),
        ValueKind.Date => Text(DatePattern),
        ValueKind.Narrative => new JsonObject { ["anyOf"] = new JsonArray(Text(@"\S", value.Longest), Refer(typeof(NarrativeObject))) },
        ValueKind.List => new JsonObject { ["type"] = "array", ["items"] = Describe(value.Element!), ["maxItems"] = value.Most },
        ValueKind.Map => new JsonObject { ["type"] = "object", ["additionalProperties"] = Describe(value.Element!), ["propertyNames"] = new JsonObject { ["maxLength"] = PeriodBounds.Name }, ["maxProperties"] = value.Most },
        _ => Refer(value.Type),
    };

    private JsonObject Refer(Type type)
    {
        string name = JsonNamingPolicy.CamelCase.ConvertName(type.Name);
        // An empty place first: a type may hold itself.
        if (_definitions.TryAdd(name, []))
            _definitions[name] = Describe(RecordShape.Of(type));
        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }

    private static void AllowNull(JsonObject schema)
    {
        if (schema["type"] is JsonValue type)
            schema["type"] = new JsonArray(type.DeepClone(), "null");
        else if (schema["enum"] is JsonArray choices)
            choices.Add(null);
        else if (schema["anyOf"] is JsonArray forms)
            forms.Add(new JsonObject { ["type"] = "null" });
        else
            WrapWithNull(schema);
    }

    private static void WrapWithNull(JsonObject schema)
    {
        JsonNode form = schema.DeepClone();
        schema.Clear();
        schema["anyOf"] = new JsonArray(form, new JsonObject { ["type"] = "null" });
    }

    private static JsonObject Titled(FieldAttribute? field)
    {
        JsonObject schema = [];
        if (field is not null)
            schema["title"] = field.Chinese;
        if (field is { Description.Length: > 0 })
            schema["description"] = field.Description;
        return schema;
    }

    private static JsonObject Requiring(string key) => new() { ["required"] = new JsonArray(key) };

    private static JsonObject Text(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    private static JsonObject Text(string pattern, int longest)
    {
        JsonObject schema = Text(pattern);
        schema["maxLength"] = longest;
        return schema;
    }

    private static JsonArray ToArray(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode?)text)];
}

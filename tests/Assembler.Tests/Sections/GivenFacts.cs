using System.Globalization;
using System.Text.Json;
using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Tests.Sections;

/// <summary>Facts for a test, from JSON: texts and numbers are facts, null is a known name without a datum, "=" a record's default.</summary>
internal static class GivenFacts
{
    public static FactRecord Of(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return Record(document.RootElement, "");
    }

    public static Fact Fact(string path, string text) =>
        new() { Path = path, Phrase = new Phrase("", text), Source = new FactSource("经济发展局", "") };

    public static Fact Number(string path, decimal number) =>
        Fact(path, number.ToString(CultureInfo.InvariantCulture)) with { Number = number };

    public static FactList List(params IReadOnlyList<FactNode> items) => new(items, Number("count", items.Count));

    private static FactRecord Record(JsonElement element, string path)
    {
        Fact? named = element.TryGetProperty("=", out JsonElement given) ? (Fact?)Node(given, $"{path}.value") : null;
        FactRecord record = new() { Default = named };
        foreach (JsonProperty property in element.EnumerateObject().Where(property => property.Name != "="))
            record.AddItem(property.Name, Node(property.Value, $"{path}.{property.Name}")!);
        return record;
    }

    private static FactNode? Node(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True or JsonValueKind.False => new FactFlag(element.GetBoolean()),
        JsonValueKind.Number => Number(path, element.GetDecimal()),
        JsonValueKind.Array => List([.. element.EnumerateArray().Select((item, i) => Node(item, $"{path}/{i}")!)]),
        JsonValueKind.Object => Record(element, path),
        _ => Fact(path, element.GetString()!),
    };
}

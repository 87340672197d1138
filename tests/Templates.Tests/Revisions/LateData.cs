using System.Text.Json.Nodes;

namespace DevZoneDocs.Templates.Tests.Revisions;

/// <summary>Changes figures of period data as corrections come in, by chance from a seed.</summary>
internal static class LateData
{
    private static readonly HashSet<string> Figures = ["value", "growth", "prior", "target"];

    public static void Change(JsonObject data, Random random)
    {
        foreach (JsonObject entry in Objects(data["sections"]!).ToList())
        {
            foreach ((string name, JsonNode? node) in entry.ToList())
            {
                if (Figures.Contains(name) && node is JsonValue value && value.TryGetValue(out decimal number) && random.Next(4) == 0)
                    entry[name] = name == "growth" ? -number : Math.Round(number * 1.1m + 1, 2);
            }
        }
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject record => record.SelectMany(member => Objects(member.Value)).Prepend(record),
        JsonArray list => list.SelectMany(Objects),
        _ => [],
    };
}

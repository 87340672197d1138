using System.Text;
using System.Text.Json.Nodes;
using DevZoneDocs.Assembler;
using DevZoneDocs.Assembler.Drafts;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Templates;
using DevZoneDocs.Testing;

namespace DevZoneDocs.EndToEnd.Tests.Revisions;

/// <summary>Drafts of the seeds as LibreOffice saves them, as .docx and by way of .odt, once for all tests of the class.</summary>
public sealed class EditedBySeed
{
    public static readonly string[] Seeds = ["jindong-2010-q1-q3", "yueqing-2007-annual", "wenzhou-2014-plan", "county-zone-annual", "zhangjiajie-2011-h2-plan"];

    private static readonly TemplateCatalog Catalog = new(new EmbeddedTemplates());

    private readonly IReadOnlyList<byte[]> _saved;
    private readonly IReadOnlyList<byte[]> _throughOdt;

    public EditedBySeed()
    {
        List<byte[]> made = [.. Seeds.Select(seed => Made(seed).Content.ToArray())];
        _saved = LibreOffice.Convert("docx", made);
        _throughOdt = LibreOffice.Convert("odt", "docx", LibreOffice.Convert("odt", made));
    }

    public byte[] Saved(string seed) => _saved[Array.IndexOf(Seeds, seed)];

    public byte[] ThroughOdt(string seed) => _throughOdt[Array.IndexOf(Seeds, seed)];

    internal static Draft Made(string seed) => DraftOf(File.ReadAllText(Repository.PathOf("seeds", $"{seed}.json")));

    /// <summary>The draft of the data after corrections: every third figure is another.</summary>
    internal static Draft Corrected(string seed)
    {
        JsonObject data = JsonNode.Parse(File.ReadAllText(Repository.PathOf("seeds", $"{seed}.json")))!.AsObject();
        int number = 0;
        foreach (JsonObject entry in Objects(data["sections"]!).ToList())
        {
            foreach ((string name, JsonNode? node) in entry.ToList())
            {
                if (name is "value" or "growth" && node is JsonValue value && value.TryGetValue(out decimal figure) && number++ % 3 == 0)
                    entry[name] = name == "growth" ? -figure : figure + 1;
            }
        }

        return DraftOf(data.ToJsonString());
    }

    private static Draft DraftOf(string json)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(json));
        PeriodData data = PeriodDataReader.ReadJson(stream);
        return DraftAssembler.Assemble(data, Catalog.Report(data.Report));
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject record => record.SelectMany(member => Objects(member.Value)).Prepend(record),
        JsonArray list => list.SelectMany(Objects),
        _ => [],
    };
}

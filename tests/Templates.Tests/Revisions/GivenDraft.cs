using System.Text;
using System.Text.Json.Nodes;
using DevZoneDocs.Assembler;
using DevZoneDocs.Assembler.Drafts;
using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Templates.Tests.Revisions;

/// <summary>A seed's draft, and drafts of the same data with changes.</summary>
internal sealed class GivenDraft(string seed)
{
    private static readonly TemplateCatalog Catalog = new(new EmbeddedTemplates());

    private readonly string _json = File.ReadAllText(Repository.PathOf("seeds", $"{seed}.json"));

    public byte[] Content => DraftOf(_json).Content.ToArray();

    /// <summary>The draft of the data as they are after a change.</summary>
    public Draft After(Action<JsonObject> change)
    {
        JsonObject data = JsonNode.Parse(_json)!.AsObject();
        change(data);
        return DraftOf(data.ToJsonString());
    }

    public Draft Draft => DraftOf(_json);

    /// <summary>An indicator of a section, by its id.</summary>
    public static JsonObject Indicator(JsonObject data, string section, string id) => data["sections"]![section]!["indicators"]!.AsArray()
        .Select(node => node!.AsObject())
        .Single(indicator => (string?)indicator["id"] == id);

    private static Draft DraftOf(string json)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(json));
        PeriodData data = PeriodDataReader.ReadJson(stream);
        return DraftAssembler.Assemble(data, Catalog.Report(data.Report));
    }
}

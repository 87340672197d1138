using System.Text;
using System.Text.Json.Nodes;
using DevZoneDocs.Assembler;
using DevZoneDocs.Assembler.Drafts;
using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Templates.Tests.Revisions;

/// <summary>The draft of a seed or of other given data, and drafts of the same data with changes.</summary>
internal sealed class GivenDraft(string name)
{
    private static readonly TemplateCatalog Catalog = new(new EmbeddedTemplates());

    private readonly string _json = File.ReadAllText(new[] { Repository.PathOf("seeds"), Repository.PathOf("tests", "Worker.Tests", "Drafts", "Data") }
        .Select(folder => Path.Combine(folder, $"{name}.json"))
        .First(File.Exists));

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

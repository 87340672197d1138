using System.Text.Json;

namespace DevZoneDocs.Assembler.Linting;

/// <summary>Reads names off the JSON that a free template is merged with.</summary>
internal static class NamesInJson
{
    public static KnownName Of(JsonElement element) => Merge(null, element);

    private static KnownName Merge(KnownName? known, JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => known ?? new KnownName(KnownKind.Unsure),
        JsonValueKind.Object => MergeRecord(known, element),
        JsonValueKind.Array => MergeList(known, element),
        _ when known is { Kind: not KnownKind.Unsure } => known,
        _ => new KnownName(KnownKind.Value) { IsNumber = element.ValueKind == JsonValueKind.Number },
    };

    private static KnownName MergeRecord(KnownName? known, JsonElement element)
    {
        KnownName record = known is { Kind: KnownKind.Record } ? known : new KnownName(KnownKind.Record);
        foreach (JsonProperty property in element.EnumerateObject())
            record.Set(property.Name, Merge(record.Fields.GetValueOrDefault(property.Name), property.Value));
        return record;
    }

    private static KnownName MergeList(KnownName? known, JsonElement element)
    {
        KnownName list = known is { Kind: KnownKind.List } ? known : new KnownName(KnownKind.List);
        foreach (JsonElement item in element.EnumerateArray())
            list.Item = Merge(list.Item, item);
        return list;
    }
}

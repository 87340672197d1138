using System.Globalization;
using System.Text.Json;
using DevZoneDocs.Assembler.Periods.Workbooks.Forms;

namespace DevZoneDocs.Assembler.Periods.Workbooks.Writing;

/// <summary>Lays out a record's lists and maps as the rows of a table, each row above those that belong to it.</summary>
internal static class FormRows
{
    public static List<FormRow> Of(FormTable table, JsonElement owner, string path)
    {
        List<FormRow> rows = [];
        Add(table.Roots, owner, new FormPosition("", path, null), rows);
        return rows;
    }

    /// <summary>What stands at the end of a way of keys; a sentence that brings no facts is a text, which has nothing within.</summary>
    public static JsonElement? Find(JsonElement record, IReadOnlyList<string> keys)
    {
        JsonElement at = record;
        foreach (string key in keys)
        {
            if (at.ValueKind != JsonValueKind.Object || !at.TryGetProperty(key, out at))
                return null;
        }

        return at;
    }

    private static void Add(IReadOnlyList<FormChild> kinds, JsonElement owner, FormPosition at, List<FormRow> rows)
    {
        int count = 0;
        foreach (FormChild kind in kinds)
        {
            foreach ((string? name, JsonElement record) in Records(kind, owner))
                AddRow(kind, name, record, at with { Number = $"{at.Number}{(++count).ToString(CultureInfo.InvariantCulture)}" }, rows);
        }
    }

    private static void AddRow(FormChild kind, string? name, JsonElement record, FormPosition at, List<FormRow> rows)
    {
        FormRow row = new(kind, at.Number, name, record, at.Path, Find(record, ["unit"])?.GetString() ?? at.Unit);
        rows.Add(row);
        Add(kind.Record.Children, record, new FormPosition($"{at.Number}.", row.Path, row.Unit), rows);
    }

    /// <summary>Where rows are laid out: what their numbers begin with, and what they take from the record above.</summary>
    private sealed record FormPosition(string Number, string Path, string? Unit);

    private static IEnumerable<(string?, JsonElement)> Records(FormChild kind, JsonElement owner)
    {
        if (Find(owner, kind.Keys) is not { } values)
            return [];
        return kind.Kind switch
        {
            ValueKind.List => values.EnumerateArray().Select(item => ((string?)null, item)),
            ValueKind.Map => AreGapsOfText(kind, owner, values) ? [] : values.EnumerateObject().Select(entry => ((string?)entry.Name, entry.Value)),
            _ => [(null, values)],
        };
    }

    /// <summary>Whether the sentence itself says all there is: names in braces, of which nothing has come yet.</summary>
    private static bool AreGapsOfText(FormChild kind, JsonElement owner, JsonElement facts)
    {
        // Of a sentence that may have facts beside it, those within would be taken for them.
        if (kind.Keys is ["text", "facts"])
            return false;
        IReadOnlyList<string> sentence = kind.Keys.Count == 1 ? ["text"] : [.. kind.Keys.Take(kind.Keys.Count - 1)];
        if (Find(owner, sentence) is not { } text)
            return false;
        string said = text.ValueKind == JsonValueKind.Object ? text.GetProperty("text").GetString()! : text.GetString()!;
        IEnumerable<string> named = NarrativeParser.Parse(said, _ => { }).Where(piece => piece.IsFact).Select(piece => piece.Text).Distinct();
        return named.SequenceEqual(facts.EnumerateObject().Select(fact => fact.Name))
            && facts.EnumerateObject().All(fact => fact.Value.EnumerateObject().All(property => property.Value.ValueKind == JsonValueKind.Null));
    }
}

using System.Text.Json;
using DevZoneDocs.Assembler.Periods.Workbooks.Forms;

namespace DevZoneDocs.Assembler.Periods.Workbooks.Writing;

/// <summary>A row of a table with what is handed in for it: a record of the data, or an entry of a map.</summary>
/// <param name="Number">The numbers of the rows that it stands below, and its own: 1.2.1.</param>
/// <param name="Name">The key of an entry of a map.</param>
/// <param name="Owner">The path of the record that it belongs to, by names.</param>
/// <param name="Unit">Its own, or that of the record that it belongs to.</param>
internal sealed record FormRow(FormChild Kind, string Number, string? Name, JsonElement Record, string Owner, string? Unit)
{
    public int Depth => Number.Count(sign => sign == '.');

    /// <summary>By which the same row is known again in the data of another period.</summary>
    public string Path => $"{Owner}/{Kind.Label}:{Name ?? Text("id") ?? Text("name")}\0{Text("scope")}";

    /// <summary>Whether it has no value because it only tells others together.</summary>
    public bool IsGroup => FormRows.Find(Record, ["breakdown", "mode"]) is { } mode && mode.GetString() == "group";

    private string? Text(string key) =>
        Record.TryGetProperty(key, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}

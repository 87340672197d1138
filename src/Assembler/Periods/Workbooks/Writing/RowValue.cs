using System.Text.Json;
using DevZoneDocs.Assembler.Periods.Workbooks.Forms;

namespace DevZoneDocs.Assembler.Periods.Workbooks.Writing;

/// <summary>What a row has to say in a column.</summary>
internal static class RowValue
{
    public static CellValue Of(FormRow row, FormField field)
    {
        if (field == FormField.Name)
            return new CellValue(row.Name);
        CellValue value = CellValue.Of(field, FormRows.Find(row.Record, field.Keys), IsPercent(row, field));
        if (value.Value is null && row.IsGroup && field.IsValue)
            return new CellValue("—");
        if (field.Field!.NullAsks is { } rate && SpelledOut(row).Contains(WordOf(rate)))
            return new CellValue(FormWords.Awaited);
        if (field.Keys is ["asks"] && SpelledOut(row).Count > 0)
            return new CellValue(null);
        return value.Value is null && field.IsValue && IsAwaited(row, field.Group) ? new CellValue(FormWords.Awaited) : value;
    }

    /// <summary>Whether a record that stands among the fields of another is there, and says nothing yet.</summary>
    private static bool IsAwaited(FormRow row, string group)
    {
        bool IsEmpty(FormField field) => FormRows.Find(row.Record, field.Keys) is null or { ValueKind: JsonValueKind.Null };
        return group.Length > 0 && FormRows.Find(row.Record, [group]) is not null && row.Kind.Fields.Where(field => field.Group == group).All(IsEmpty);
    }

    /// <summary>Rates that are asked for, where each can say so in its own cell.</summary>
    private static List<string> SpelledOut(FormRow row)
    {
        List<string> asked = FormRows.Find(row.Record, ["asks"]) is { } asks ? [.. asks.EnumerateArray().Select(ask => ask.GetString()!)] : [];
        IEnumerable<string> spelled = row.Kind.Record.Fields
            .Where(field => field.Field!.NullAsks is not null && FormRows.Find(row.Record, field.Keys) is null)
            .Select(field => WordOf(field.Field!.NullAsks!.Value))
            .Where(asked.Contains);
        return spelled.SequenceEqual(asked) ? asked : [];
    }

    private static string WordOf(AskedRate rate) => ValueShape.ChoicesOf(typeof(AskedRate)).First(choice => choice.Value.Equals(rate)).Key;

    private static bool IsPercent(FormRow row, FormField field)
    {
        string? unit = field.Group.Length > 0 ? FormRows.Find(row.Record, [field.Group, "unit"])?.GetString() : row.Unit;
        return field.IsRate || CellUnit.IsPercent(unit);
    }
}

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
        bool isAwaited = value.Value is null && field.Group.Length > 0 && field.IsValue && FormRows.Find(row.Record, [field.Group]) is not null
            && row.Kind.Fields.Where(other => other.Group == field.Group).All(other => FormRows.Find(row.Record, other.Keys) is null or { ValueKind: JsonValueKind.Null });
        return isAwaited ? new CellValue(FormWords.Awaited) : value;
    }

    private static bool IsPercent(FormRow row, FormField field)
    {
        string? unit = field.Group.Length > 0 ? FormRows.Find(row.Record, [field.Group, "unit"])?.GetString() : row.Unit;
        return field.IsRate || CellUnit.IsPercent(unit);
    }
}

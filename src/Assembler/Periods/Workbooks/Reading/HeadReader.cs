using DevZoneDocs.Assembler.Periods.Handed;
using DevZoneDocs.Assembler.Periods.Workbooks.Forms;
using DevZoneDocs.Assembler.Spreadsheets;

namespace DevZoneDocs.Assembler.Periods.Workbooks.Reading;

/// <summary>Reads fields that stand one below the other, each beside its label.</summary>
internal sealed class HeadReader(string sheet, ReadingLog log)
{
    private readonly CellReader _cells = new(log);

    /// <summary>What stands beside a label, and where; null where nothing does.</summary>
    public static (SheetCell Cell, CellAddress Address)? Find(SheetBlock block, string label)
    {
        foreach (SheetRow row in block.Rows)
        {
            if (row.Cells[0].Text.Trim() == label && row.Cells.Count > 1)
                return (row.Cells[1], new CellAddress(row.Number, row.Cells[1].Column));
        }

        return null;
    }

    public void Read(SheetBlock block, FormRecord form, HandedObject record)
    {
        foreach (FormField field in form.Fields)
        {
            if (Find(block, field.Label) is not { } found)
                continue;
            if (_cells.Read(field, found.Cell, log.PlaceOf(sheet, found.Address.ToString())) is not { } value)
            {
                log.Unread.Add((record.Place, field.Keys[0]));
                continue;
            }

            HandedObject at = record;
            foreach (string key in field.Keys.Take(field.Keys.Count - 1))
                at = at.Within(key, value.Place);
            at.Values.TryAdd(field.Keys[^1], value);
        }
    }
}

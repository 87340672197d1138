using DevZoneDocs.Assembler.Periods.Handed;
using DevZoneDocs.Assembler.Periods.Workbooks.Forms;
using DevZoneDocs.Assembler.Periods.Workbooks.Writing;
using DevZoneDocs.Assembler.Spreadsheets;

namespace DevZoneDocs.Assembler.Periods.Workbooks.Reading;

/// <summary>What the cover says of each section: who fills it in, and by when.</summary>
internal static class CoverList
{
    public static Dictionary<string, HandedObject> Read(SheetBlock block, string sheet, ReadingLog log)
    {
        Dictionary<string, HandedObject> sections = new(StringComparer.Ordinal);
        int head = block.Rows.Index().FirstOrDefault(row => row.Item.Cells.Any(cell => cell.Text.Trim() == CoverPainter.KeyHead), (-1, default)).Index;
        if (head < 0)
            return sections;
        Dictionary<string, int> columns = block.Rows[head].Cells
            .DistinctBy(cell => cell.Text.Trim())
            .ToDictionary(cell => cell.Text.Trim(), cell => cell.Column, StringComparer.Ordinal);
        CellReader cells = new(log);
        foreach (SheetRow row in block.Rows.Skip(head + 1))
        {
            if (row.At(columns[CoverPainter.KeyHead]) is not { Kind: CellKind.Text } key)
                continue;
            HandedObject section = new(log.PlaceOf(sheet, new CellAddress(row.Number, key.Column).ToString()));
            foreach (FormField field in FormRecord.Of(typeof(SectionData)).Fields.Where(field => SectionPainter.OnCover.Contains(field.Label)))
            {
                if (columns.TryGetValue(field.Label, out int column) && row.At(column) is { } cell
                    && cells.Read(field, cell, log.PlaceOf(sheet, new CellAddress(row.Number, column).ToString())) is { } value)
                    section.Values[field.Keys[0]] = value;
            }

            sections.TryAdd(key.Text.Trim(), section);
        }

        return sections;
    }
}

using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;

namespace DevZoneDocs.Assembler.Sections.Charts;

/// <summary>The cells of a worksheet by their addresses; rows and cells stay in their order.</summary>
internal sealed class SheetCells
{
    private readonly SheetData _data;
    private readonly SortedDictionary<uint, Row> _rows = [];

    public SheetCells(Worksheet sheet)
    {
        _data = sheet.GetFirstChild<SheetData>() ?? sheet.AppendChild(new SheetData());
        foreach (Row row in _data.Elements<Row>())
            _rows.TryAdd(row.RowIndex?.Value ?? 0, row);
    }

    public Cell? Find((int Column, int Row) at) => _rows.TryGetValue((uint)at.Row, out Row? row)
        ? row.Elements<Cell>().FirstOrDefault(cell => cell.CellReference?.Value == Address(at))
        : null;

    /// <param name="value">A text, a decimal, or null for a cell that is to be blank.</param>
    /// <param name="style">The format of a cell that there was not yet.</param>
    public void Write((int Column, int Row) at, object? value, uint? style)
    {
        Cell? cell = Find(at);
        if (cell is null && value is null)
            return;
        cell ??= Add(at, style);
        cell.RemoveAllChildren();
        cell.DataType = value is string ? CellValues.InlineString : null;
        if (value is string text)
            cell.AppendChild(new InlineString(new Text(text) { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve }));
        else if (value is decimal number)
            cell.AppendChild(new CellValue(number));
    }

    private Cell Add((int Column, int Row) at, uint? style)
    {
        if (!_rows.TryGetValue((uint)at.Row, out Row? row))
            row = AddRow((uint)at.Row);
        row.Spans = null;
        Cell cell = new() { CellReference = Address(at), StyleIndex = style };
        Cell? behind = row.Elements<Cell>().FirstOrDefault(other => ColumnOf(other) > at.Column);
        return behind is null ? row.AppendChild(cell) : row.InsertBefore(cell, behind)!;
    }

    private Row AddRow(uint index)
    {
        Row row = new() { RowIndex = index };
        Row? behind = _rows.Count > 0 && _rows.Keys.Last() > index ? _rows.First(each => each.Key > index).Value : null;
        _rows.Add(index, row);
        return behind is null ? _data.AppendChild(row) : _data.InsertBefore(row, behind)!;
    }

    private static int ColumnOf(Cell cell) =>
        ChartRange.ColumnOf(string.Concat((cell.CellReference?.Value ?? "").TakeWhile(char.IsAsciiLetterUpper)));

    private static string Address((int Column, int Row) at) =>
        ChartRange.LettersOf(at.Column) + at.Row.ToString(CultureInfo.InvariantCulture);
}

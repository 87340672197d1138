using System.Globalization;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Periods.Workbooks;
using DevZoneDocs.Assembler.Spreadsheets;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SheetElement = DocumentFormat.OpenXml.Spreadsheet.Sheet;

namespace DevZoneDocs.Assembler.Tests.Periods.Workbooks;

/// <summary>A workbook of ours in the hands of people: its cells typed over, its rows and columns moved, its sheets copied.</summary>
internal sealed class EditedWorkbook(SpreadsheetDocument document, string sheet)
{
    public WorkbookPart Workbook => document.WorkbookPart!;

    public string Sheet { get; set; } = sheet;

    /// <param name="sheet">In which the edits are made.</param>
    public static byte[] Of(PeriodData data, string sheet, Action<EditedWorkbook> edit)
    {
        using MemoryStream stream = new();
        stream.Write(PeriodWorkbookWriter.Write(data));
        using (SpreadsheetDocument document = SpreadsheetDocument.Open(stream, true))
            edit(new EditedWorkbook(document, sheet));
        return stream.ToArray();
    }

    public void Text(string address, string text)
    {
        Cell cell = Clear(address);
        cell.DataType = CellValues.InlineString;
        cell.AppendChild(new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
    }

    /// <summary>A text of several runs, each with its look, and the reading above it.</summary>
    public void Rich(string address, params string[] runs)
    {
        Cell cell = Clear(address);
        cell.DataType = CellValues.InlineString;
        InlineString text = new();
        foreach (string run in runs)
            text.AppendChild(new Run(new RunProperties(new Bold()), new Text(run)));
        text.AppendChild(new PhoneticRun(new Text("pinyin")) { BaseTextStartIndex = 0, EndingBaseIndex = 1 });
        cell.AppendChild(text);
    }

    /// <param name="raw">As a file spells it.</param>
    /// <param name="format">A format code of numbers.</param>
    public void Number(string address, string raw, string? format = null, string? formula = null)
    {
        Cell cell = Clear(address);
        if (formula is not null)
            cell.AppendChild(new CellFormula(formula));
        cell.AppendChild(new CellValue(raw));
        cell.StyleIndex = format is null ? 0 : Style(format);
    }

    public void Formula(string address, string formula, CellValues? type = null, string? value = null)
    {
        Cell cell = Clear(address);
        cell.AppendChild(new CellFormula(formula));
        if (value is not null)
            cell.AppendChild(new CellValue(value));
        if (type is { } kind)
            cell.DataType = kind;
    }

    public void Typed(string address, CellValues type, string value)
    {
        Cell cell = Clear(address);
        cell.DataType = type;
        cell.AppendChild(new CellValue(value));
    }

    public void Blank(string address) => Clear(address);

    /// <summary>Puts empty rows before a row, as a spreadsheet does: all below moves down.</summary>
    public void InsertRows(int before, int count)
    {
        foreach (Row row in Rows().Where(row => row.RowIndex! >= (uint)before).OrderByDescending(row => row.RowIndex!.Value))
            Renumber(row, (int)row.RowIndex!.Value + count);
    }

    public void DeleteRow(int number) => Rows().Single(row => row.RowIndex! == (uint)number).Remove();

    /// <summary>Changes two rows for one another, as sorting does.</summary>
    public void Swap(int first, int second)
    {
        Row one = Rows().Single(row => row.RowIndex! == (uint)first);
        Row other = Rows().Single(row => row.RowIndex! == (uint)second);
        Renumber(one, second);
        Renumber(other, first);
        Row[] ordered = [.. Rows().OrderBy(row => row.RowIndex!.Value)];
        SheetData data = Data();
        data.RemoveAllChildren();
        data.Append(ordered.Cast<OpenXmlElement>());
    }

    /// <summary>Moves what stands in two columns to the place of the other.</summary>
    public void SwapColumns(string first, string second)
    {
        foreach (Row row in Rows())
        {
            foreach (Cell cell in row.Elements<Cell>())
                cell.CellReference = Swapped(cell.CellReference!.Value!, first, second);
            Cell[] ordered = [.. row.Elements<Cell>().OrderBy(cell => Address(cell).Column)];
            row.RemoveAllChildren();
            row.Append(ordered.Cast<OpenXmlElement>());
        }
    }

    public void Hide(string sheet) => SheetOf(sheet).State = SheetStateValues.Hidden;

    public void Rename(string sheet, string name) => SheetOf(sheet).Name = name;

    public void Remove(string sheet) => SheetOf(sheet).Remove();

    public void Copy(string sheet, string name)
    {
        WorksheetPart part = Workbook.AddNewPart<WorksheetPart>();
        part.Worksheet = (Worksheet)((WorksheetPart)Workbook.GetPartById(SheetOf(sheet).Id!)).Worksheet!.CloneNode(true);
        SheetElement copy = new() { Name = name, SheetId = 99, Id = Workbook.GetIdOfPart(part) };
        Workbook.Workbook!.Sheets!.AppendChild(copy);
    }

    private static void Renumber(Row row, int number)
    {
        foreach (Cell cell in row.Elements<Cell>())
            cell.CellReference = new CellAddress(number, Address(cell).Column).ToString();
        row.RowIndex = (uint)number;
    }

    private static string Swapped(string address, string first, string second)
    {
        string column = address.TrimEnd([.. "0123456789"]);
        string row = address[column.Length..];
        return column == first ? second + row : column == second ? first + row : address;
    }

    private Cell Clear(string address)
    {
        Assert.True(CellAddress.TryParse(address, out CellAddress wanted));
        Row? row = Rows().SingleOrDefault(row => row.RowIndex! == (uint)wanted.Row);
        if (row is null)
        {
            row = new Row { RowIndex = (uint)wanted.Row };
            Data().InsertAfter(row, Rows().LastOrDefault(other => other.RowIndex! < row.RowIndex));
        }

        Cell? cell = row.Elements<Cell>().SingleOrDefault(cell => cell.CellReference == address);
        if (cell is null)
        {
            cell = new Cell { CellReference = address };
            row.InsertAfter(cell, row.Elements<Cell>().LastOrDefault(other => Address(other).Column < wanted.Column));
        }

        cell.RemoveAllChildren();
        cell.DataType = null;
        return cell;
    }

    private uint Style(string format)
    {
        Stylesheet styles = Workbook.WorkbookStylesPart!.Stylesheet!;
        NumberingFormats formats = styles.NumberingFormats ?? styles.InsertAt(new NumberingFormats(), 0)!;
        uint id = 300 + (uint)formats.Count();
        formats.AppendChild(new NumberingFormat { NumberFormatId = id, FormatCode = format });
        styles.CellFormats!.AppendChild(new CellFormat { NumberFormatId = id, ApplyNumberFormat = true });
        return (uint)styles.CellFormats.Count() - 1;
    }

    private static CellAddress Address(Cell cell)
    {
        Assert.True(CellAddress.TryParse(cell.CellReference!.Value, out CellAddress address));
        return address;
    }

    private SheetElement SheetOf(string name) => Workbook.Workbook!.Sheets!.Elements<SheetElement>().Single(sheet => sheet.Name == name);

    private SheetData Data() => ((WorksheetPart)Workbook.GetPartById(SheetOf(Sheet).Id!)).Worksheet!.GetFirstChild<SheetData>()!;

    private IEnumerable<Row> Rows() => Data().Elements<Row>();
}

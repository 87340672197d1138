using System.Globalization;
using System.Xml;

namespace DevZoneDocs.Assembler.Spreadsheets.Reading;

/// <summary>Reads the cells of one sheet, one after the other.</summary>
internal sealed class SheetRows
{
    private readonly SheetContext _context;
    private readonly List<SheetRow> _rows = [];
    private readonly List<SheetCell> _cells = [];
    private int _row;
    private int _column;

    private SheetRows(SheetContext context) => _context = context;

    public static IReadOnlyList<SheetRow> Read(SheetParts parts, string part, SheetContext context)
    {
        SheetRows rows = new(context);
        using XmlReader? reader = parts.Open(part);
        while (reader?.Read() == true)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "row" })
                rows.Begin(reader);
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "c" })
                rows.Take(reader);
            else if (reader is { NodeType: XmlNodeType.EndElement, LocalName: "sheetData" })
                break;
        }

        rows.End();
        return rows._rows;
    }

    /// <summary>Some programs leave out the numbers of rows and the addresses of cells that follow one another.</summary>
    private void Begin(XmlReader reader)
    {
        End();
        _row = int.TryParse(reader.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : _row + 1;
        _column = 0;
    }

    private void End()
    {
        if (_cells.Count > 0)
            _rows.Add(new SheetRow(_row, [.. _cells.OrderBy(cell => cell.Column)]));
        _cells.Clear();
    }

    private void Take(XmlReader reader)
    {
        _column = CellAddress.TryParse(reader.GetAttribute("r"), out CellAddress address) ? address.Column : _column + 1;
        string type = reader.GetAttribute("t") ?? "n";
        bool hasStyle = int.TryParse(reader.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out int style);
        NumberLook look = _context.Formats.Of(hasStyle ? style : 0);
        if (reader.IsEmptyElement)
            return;
        (string? value, bool isFormula) = ReadContent(reader);
        if (value is null && isFormula)
            Add(new SheetCell(_column, CellKind.Uncalculated, ""));
        else if (value is not null)
            Add(Cell(type, value, look) with { IsFormula = isFormula });
    }

    private void Add(SheetCell cell)
    {
        if (cell is { Kind: CellKind.Text } && string.IsNullOrWhiteSpace(cell.Text))
            return;
        _context.Budget.Take();
        _cells.Add(cell);
    }

    private static (string? Value, bool IsFormula) ReadContent(XmlReader reader)
    {
        string? value = null;
        bool isFormula = false;
        int depth = reader.Depth;
        reader.Read();
        while (reader.Depth > depth)
        {
            bool isElement = reader.NodeType == XmlNodeType.Element;
            isFormula |= isElement && reader.LocalName == "f";
            if (isElement && reader.LocalName == "v")
                value = reader.IsEmptyElement ? Empty(reader) : reader.ReadElementContentAsString();
            else if (isElement && reader.LocalName == "is" && !reader.IsEmptyElement)
                value = SharedTexts.ReadRuns(reader);
            else
                reader.Read();
        }

        return (value, isFormula);
    }

    private static string? Empty(XmlReader reader)
    {
        reader.Read();
        return null;
    }

    private SheetCell Cell(string type, string value, NumberLook look) => type switch
    {
        "s" => new SheetCell(_column, CellKind.Text, Shared(value)),
        "str" or "inlineStr" => new SheetCell(_column, CellKind.Text, value),
        "b" => new SheetCell(_column, CellKind.Flag, value),
        "e" => new SheetCell(_column, CellKind.Error, value),
        "d" => new SheetCell(_column, CellKind.Date, value.Length >= 10 ? value[..10] : value),
        _ when look.IsDate && DateSerial.TryRead(value, _context.Is1904, out string date) => new SheetCell(_column, CellKind.Date, date),
        _ => new SheetCell(_column, CellKind.Number, value) { IsPercent = look.IsPercent, Places = look.Places },
    };

    private string Shared(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < _context.Texts.Count ? _context.Texts[index] : "";
}

using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Periods.Handed;
using DevZoneDocs.Assembler.Periods.Workbooks.Forms;
using DevZoneDocs.Assembler.Periods.Workbooks.Reading;
using DevZoneDocs.Assembler.Spreadsheets;

namespace DevZoneDocs.Assembler.Periods.Workbooks.Tables;

/// <summary>
/// Reads an office's own table of indicators (主要经济指标完成情况表) by the words at its head, and tells how it understood it: nothing is
/// taken that is not told.
/// </summary>
internal sealed partial class OfficeTable
{
    private static readonly Dictionary<TableField, string> Keys = new()
    {
        [TableField.Value] = "value",
        [TableField.Prior] = "prior",
        [TableField.Growth] = "growth",
        [TableField.Target] = "target",
        [TableField.Completion] = "completion",
    };

    private readonly ReadingLog _log;
    private readonly string _sheet;
    private readonly FoundHead _head;
    private readonly List<string> _told = [];
    private HandedObject? _whole;
    private string? _wholeUnit;
    private int _indent;
    private bool _isWithin;

    private OfficeTable(Sheet sheet, FoundHead head, ReadingLog log) => (_sheet, _head, _log) = (sheet.Name, head, log);

    /// <param name="told">How it was understood, line by line.</param>
    /// <returns>The indicators; null where no table was found, which is told.</returns>
    public static HandedList? Read(Sheet sheet, ReadingLog log, List<string> told)
    {
        if (TableHeadFinder.Find(sheet) is not { } head)
        {
            log.Add(log.PlaceOf(sheet.Name), TableMessages.NoHead);
            return null;
        }

        OfficeTable table = new(sheet, head, log);
        HandedList? indicators = table.Refusal() is { } refusal ? table.Refuse(refusal) : table.Read(sheet.Rows.Skip(head.Rows));
        told.AddRange(table._told);
        return indicators;
    }

    private HandedList? Refuse(string refusal)
    {
        _log.Add(_log.PlaceOf(_sheet, $"A{_head.FirstRow}"), refusal);
        return null;
    }

    /// <summary>Two columns of one kind could be two years, two zones or two halves of a page: whoever made the table has to say.</summary>
    private string? Refusal()
    {
        IEnumerable<TableColumn> read = _head.Columns.Where(column => column.Field == TableField.Name || TableHeadFinder.IsFigure(column));
        foreach (IGrouping<TableField, TableColumn> same in read.GroupBy(column => column.Field))
        {
            if (same.Count() > 1)
                return TableMessages.TwoColumns(TableMessages.NameOf(same.Key), same.Select(column => column.Name));
        }

        TableField[] told = [TableField.Value, TableField.Month, TableField.Growth];
        return told.All(field => _head.Find(field) is null) ? TableMessages.NoValue : null;
    }

    private HandedList Read(IEnumerable<SheetRow> rows)
    {
        _told.Add(TableMessages.HeadFound(_sheet, _head.FirstRow, _head.LastRow));
        foreach (TableColumn column in _head.Columns)
            _told.Add($"  {column.Name}：{(IsUsed(column) ? TableMessages.NameOf(column.Field) : "没有读取")}");
        HandedList indicators = new(_log.PlaceOf(_sheet, $"A{_head.LastRow + 1}"));
        foreach (SheetRow row in rows)
            Take(row, indicators);
        return indicators;
    }

    /// <summary>A month's figures beside sums since January say another thing than the report does.</summary>
    private bool IsUsed(TableColumn column) =>
        column.Field != TableField.None && (column.Field != TableField.Month || _head.Find(TableField.Value) is null);

    private void Take(SheetRow row, HandedList indicators)
    {
        if (row.At(_head.Find(TableField.Name)!.Number) is not { Kind: CellKind.Text } named)
            return;
        string name = Ordinal().Replace(named.Text.Trim(), "");
        bool isPart = Part().Match(name) is { Success: true, Length: > 0 };
        name = Part().Replace(name, "").Trim();
        bool hasFigures = _head.Columns.Any(column => TableHeadFinder.IsFigure(column) && row.At(column.Number) is not null);
        if (Remark().IsMatch(name) || (!hasFigures && !isPart))
        {
            if (name.Length > 0)
                _told.Add($"  第 {row.Number} 行“{PlainText.Visible(name)}”：不是指标，没有读取");
            return;
        }

        int indent = named.Text.Length - named.Text.TrimStart().Length;
        bool isWithin = _whole is not null && (isPart || indent > _indent || (_isWithin && indent == _indent && _indent > 0));
        if (!hasFigures)
        {
            _isWithin = true;
            return;
        }

        HandedObject indicator = Indicator(row, named, TableWords.WithoutUnit(name), TableWords.UnitIn(name), isWithin);
        if (isWithin)
            PartsOf(_whole!, indicator.Place).Items.Add(indicator);
        else
            (_whole, _indent) = (Put(indicators, indicator), indent);
        _isWithin = isWithin && isPart;
    }

    private static HandedObject Put(HandedList indicators, HandedObject indicator)
    {
        indicators.Items.Add(indicator);
        return indicator;
    }

    private static HandedList PartsOf(HandedObject whole, string place)
    {
        HandedObject breakdown = whole.Within("breakdown", place);
        breakdown.Values.TryAdd("mode", new HandedScalar("\"partial\"", place));
        return TableNode.ListOf(breakdown, "parts", place);
    }

    private HandedObject Indicator(SheetRow row, SheetCell named, string name, string? unitOfName, bool isWithin)
    {
        string place = PlaceOf(row, named.Column);
        HandedObject indicator = new(place);
        indicator.Values["name"] = Text(name, place);
        TableColumn? unitColumn = _head.Find(TableField.Unit);
        SheetCell? unitCell = unitColumn is null ? null : row.At(unitColumn.Number);
        TableColumn? valueColumn = _head.Find(TableField.Value) ?? _head.Find(TableField.Month);
        string? unit = unitCell is { Kind: CellKind.Text } own
            ? own.Text.Trim()
            : unitOfName ?? valueColumn?.Unit ?? (isWithin ? _wholeUnit : null) ?? _head.Unit;
        if (unit is not null)
            indicator.Values["unit"] = Text(unit, unitCell is { } cell ? PlaceOf(row, cell.Column) : place);
        indicator.Values["value"] = new HandedScalar("null", valueColumn is null ? place : PlaceOf(row, valueColumn.Number));
        _wholeUnit = isWithin ? _wholeUnit : unit;
        foreach (TableColumn column in _head.Columns.Where(IsUsed))
            TakeFigure(indicator, row, column, unit);
        _told.Add($"  {(isWithin ? "  其中 " : "")}{TableMessages.Told(indicator)}");
        return indicator;
    }

    private void TakeFigure(HandedObject indicator, SheetRow row, TableColumn column, string? unit)
    {
        TableField field = column.Field == TableField.Month ? TableField.Value : column.Field;
        if (row.At(column.Number) is not { } cell)
            return;
        string place = PlaceOf(row, column.Number);
        if (field is TableField.Rank or TableField.Note)
        {
            string text = field == TableField.Rank && cell.Kind == CellKind.Number ? $"第{cell.Text}位" : cell.Text.Trim();
            indicator.Values[field == TableField.Rank ? "rank" : "note"] = Text(text, place);
            return;
        }

        if (!Keys.TryGetValue(field, out string? key))
            return;
        bool isRate = field is TableField.Growth or TableField.Completion || CellUnit.IsPercent(unit);
        NumberReading read = new NumberCell(isRate ? "%" : unit, isRate).Read(cell);
        if (read.Problem is { } problem)
            _log.Add(place, problem);
        if (read.Note is { } note)
            _log.Note(place, note);
        if (read.Json is { } json)
            indicator.Values[key] = new HandedScalar(json, place);
        if (read.Approx is { } approx && key == "value")
            indicator.Values["approx"] = Text(approx, place);
    }

    private static HandedScalar Text(string text, string place) => new(HandedJson.Text(text), place);

    private string PlaceOf(SheetRow row, int column) => _log.PlaceOf(_sheet, new CellAddress(row.Number, column).ToString());

    /// <summary>一、 or 1. or （一） before a name.</summary>
    [GeneratedRegex(@"^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[（(]?[0-9]{1,2}[）)、.．](?![0-9])|[①-⑳])\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"^(?:[#＃]|其中\s*[：:]?|[—\-－·]+(?=\S))\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex(@"^(?:注|备注|说明|填报|制表|审核|单位负责|数据来源|资料来源)\s*[：:]?", RegexOptions.CultureInvariant)]
    private static partial Regex Remark();
}

using DevZoneDocs.Assembler.Periods.Handed;
using DevZoneDocs.Assembler.Periods.Workbooks.Forms;
using DevZoneDocs.Assembler.Spreadsheets;

namespace DevZoneDocs.Assembler.Periods.Workbooks.Reading;

/// <summary>Reads one table of a sheet into the record that it is of.</summary>
internal sealed class TableReader
{
    private readonly FormTable _table;
    private readonly RowReader _rows;
    private readonly TableHead _head;
    private readonly ReadingLog _log;
    private readonly TableNode _root;
    private readonly Dictionary<string, TableNode> _numbered = new(StringComparer.Ordinal);

    /// <summary>The row above and all that it belongs to, the uppermost first.</summary>
    private readonly List<TableNode> _above = [];

    private TableReader(FormTable table, HandedObject owner, TableHead head, string sheet, ReadingLog log)
    {
        (_table, _head, _log) = (table, head, log);
        _rows = new RowReader(head, sheet, log);
        _root = new TableNode(table.Title, owner, table.Roots, null);
    }

    public static void Read(FormTable table, SheetBlock block, HandedObject owner, string sheet, ReadingLog log)
    {
        int at = 0;
        TableHead? head = null;
        while (head is null && at < block.Rows.Count)
            head = TableHead.Of(table, block.Rows[at++]);
        if (head is null)
        {
            if (block.Rows.Count > 0)
                log.Add(log.PlaceOf(sheet, block.Address.ToString()), WorkbookMessages.NoHead(table.Title));
            return;
        }

        List<SheetRow> rows = [.. block.Rows.Skip(at)];
        TellColumns(head, rows, block.Rows[at - 1], sheet, log);
        TableReader reader = new(table, owner, head, sheet, log);
        reader.Take(new TableLines(head, sheet, log).Of(rows));
    }

    private static void TellColumns(TableHead head, List<SheetRow> rows, SheetRow headRow, string sheet, ReadingLog log)
    {
        foreach ((int column, string text) in head.Unknown.Where(unknown => rows.Any(row => row.At(unknown.Column) is not null)))
            log.Note(log.PlaceOf(sheet, new CellAddress(headRow.Number, column).ToString()), WorkbookMessages.UnknownColumn(text));
        foreach ((int column, string text) in head.Repeated)
            log.Note(log.PlaceOf(sheet, new CellAddress(headRow.Number, column).ToString()), WorkbookMessages.ColumnTwice(text));
    }

    private void Take(IReadOnlyList<ReadLine> lines)
    {
        int lastNumbered = lines.Index().LastOrDefault(line => line.Item.Number is not null, (-1, null!)).Index;
        for (int i = 0; i < lines.Count; i++)
            Take(lines[i], i + 1 < lines.Count ? lines[i + 1] : null, isLast: i > lastNumbered);
    }

    /// <param name="next">The row that follows.</param>
    /// <param name="isLast">Whether no row with a number follows.</param>
    private void Take(ReadLine line, ReadLine? next, bool isLast)
    {
        if (ParentOf(line, isLast) is not { } parent || KindOf(line, parent) is not { } kind)
            return;
        bool hasChildren = line.Number is not null && next?.Number?.Count > line.Number.Count;

        // What stands in a row was cleared, and its number was left: nobody hands in such a thing.
        if (kind.Kind == ValueKind.List && !hasChildren && !_rows.HasData(line.Row, kind))
            return;
        string? name = kind.Kind == ValueKind.Map ? _rows.NameOf(line.Row) : null;
        if (kind.Kind == ValueKind.Map && name is null)
        {
            if (_rows.HasData(line.Row, kind))
                _log.Add(_rows.PlaceOf(line.Row, _head.Find(FormField.Name.Label) ?? _head.First), WorkbookMessages.NameMissing);
            return;
        }

        HandedObject record = _rows.Read(line.Row, kind, parent.Unit);
        if (parent.Attach(kind, name, record) is { } problem)
            _log.Add(record.Place, problem);
        Push(new TableNode(kind.Label, record, kind.Record.Children, _rows.UnitOf(line.Row, kind) ?? parent.Unit), parent, line);
        RecordShape shape = RecordShape.Of(kind.Element);
        foreach (FormChild child in kind.Record.Children.Where(child => child.Kind == ValueKind.List && shape.Find(child.Keys[0])!.Required))
            TableNode.ListOf(record, child.Keys[0], record.Place);
    }

    private void Push(TableNode node, TableNode parent, ReadLine line)
    {
        int depth = parent == _root ? 0 : _above.IndexOf(parent) + 1;
        if (depth == 0 && parent != _root)
            _above.Clear();
        else
            _above.RemoveRange(depth, _above.Count - depth);
        _above.Add(node);
        if (line.Number is not null)
            _numbered[line.NumberText] = node;
    }

    private TableNode? ParentOf(ReadLine line, bool isLast)
    {
        if (line.Number is { Count: > 1 } number)
        {
            string above = string.Join('.', number.Take(number.Count - 1));
            if (_numbered.TryGetValue(above, out TableNode? parent))
                return parent;
            _log.Add(_rows.PlaceOf(line.Row, _head.Number ?? 1), WorkbookMessages.ParentMissing(line.NumberText, above));
            return null;
        }

        if (line.Number is not null)
            return _root;
        return line.Kind is { } kind
            ? Enumerable.Reverse(_above).Append(_root).FirstOrDefault(node => node.Child(kind) is not null) ?? _root
            : ParentOfNameless(line, isLast);
    }

    /// <summary>A row without number and kind is one of the uppermost, unless it was put between rows that are not.</summary>
    private TableNode? ParentOfNameless(ReadLine line, bool isLast)
    {
        if (_above.Count <= 1 || isLast)
            return _root;
        _log.Add(_rows.PlaceOf(line.Row, _head.Kind ?? _head.First), WorkbookMessages.KindMissing(_table.Kinds.Select(kind => kind.Label).Distinct()));
        return null;
    }

    private FormChild? KindOf(ReadLine line, TableNode parent)
    {
        string place = _rows.PlaceOf(line.Row, _head.Kind ?? _head.First);
        if (line.Kind is null)
        {
            if (parent.Children.Count == 1)
                return parent.Children[0];
            _log.Add(place, WorkbookMessages.KindMissing(parent.Children.Select(child => child.Label)));
            return null;
        }

        if (parent.Child(line.Kind) is { } child)
            return child;
        List<string> known = [.. _table.Kinds.Select(kind => kind.Label).Distinct()];
        _log.Add(place, known.Contains(line.Kind)
            ? WorkbookMessages.KindElsewhere(line.Kind, parent.Label)
            : WorkbookMessages.UnknownKind(line.Kind, NearestName.Of(line.Kind, known)));
        return null;
    }
}

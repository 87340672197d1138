using System.Globalization;
using DevZoneDocs.Assembler.Spreadsheets;

namespace DevZoneDocs.Assembler.Periods.Workbooks.Reading;

/// <summary>The rows of a table in the order that their numbers give; rows without a number follow the row above them.</summary>
internal sealed class TableLines(TableHead head, string sheet, ReadingLog log)
{
    private readonly List<List<ReadLine>> _groups = [[]];
    private readonly Dictionary<string, string> _numbers = new(StringComparer.Ordinal);

    public IReadOnlyList<ReadLine> Of(IEnumerable<SheetRow> rows)
    {
        foreach (SheetRow row in rows)
            Take(row);
        List<List<ReadLine>> numbered = [.. _groups.Skip(1)];
        List<List<ReadLine>> ordered = [.. numbered.Order(Comparer<List<ReadLine>>.Create((left, right) => Compare(left[0].Number!, right[0].Number!)))];
        if (numbered.Index().FirstOrDefault(pair => pair.Item != ordered[pair.Index], (-1, [])) is { Index: >= 0, Item: var moved })
            log.Note(Place(moved[0].Row, head.Number ?? 1), WorkbookMessages.OrderByNumber);
        return [.. _groups[0], .. ordered.SelectMany(group => group)];
    }

    private void Take(SheetRow row)
    {
        bool hasData = row.Cells.Any(cell => cell.Column != head.Number && cell.Column != head.Kind);
        SheetCell? number = head.Number is { } numberColumn ? row.At(numberColumn) : null;
        string? kind = head.Kind is { } kindColumn ? row.At(kindColumn)?.Text.Trim() : null;
        IReadOnlyList<int>? read = number is { } cell ? NumberOf(cell) : null;
        if (number is { } unread && read is null)
        {
            if (!hasData && kind is null)
                log.Note(Place(row, unread.Column), WorkbookMessages.RemarkIgnored);
            else
                log.Add(Place(row, unread.Column), WorkbookMessages.NotRowNumber(unread.Text));
        }

        ReadLine line = new(row, read, kind);
        if (read is not null && _numbers.TryAdd(line.NumberText, Place(row, number!.Value.Column)))
            _groups.Add([line]);
        else if (read is not null)
            log.Add(Place(row, number!.Value.Column), WorkbookMessages.NumberTwice(line.NumberText, _numbers[line.NumberText]));
        else if (hasData || kind is not null)
            _groups[^1].Add(line);
    }

    private static int[]? NumberOf(SheetCell cell)
    {
        string text = cell.Kind == CellKind.Number ? NumberText.OfCell(cell.Text, null) ?? "" : CellText.Plain(cell.Text).TrimEnd('.', '、');
        string[] parts = text.Split('.');
        int[] numbers = new int[parts.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]) || parts.Length > PeriodBounds.Levels)
                return null;
        }

        return numbers;
    }

    private static int Compare(IReadOnlyList<int> left, IReadOnlyList<int> right)
    {
        for (int i = 0; i < left.Count && i < right.Count; i++)
        {
            if (left[i] != right[i])
                return left[i].CompareTo(right[i]);
        }

        return left.Count.CompareTo(right.Count);
    }

    private string Place(SheetRow row, int column) => log.PlaceOf(sheet, new CellAddress(row.Number, column).ToString());
}

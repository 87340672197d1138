using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Testing.Outlines;

/// <summary>The marks by which an outline's table says what its rows and cells are, and the tables made from them.</summary>
internal static partial class OutlineTable
{
    public const string Style = "GwTable";

    /// <summary><c>#</c> for a heading row, <c>+</c> for an inserted one, <c>-</c> for a deleted one.</summary>
    public static string RowFlags(TableRow row)
    {
        TableRowProperties? properties = row.TableRowProperties;
        return (properties?.GetFirstChild<TableHeader>() is null ? "" : "#")
            + (properties?.GetFirstChild<Inserted>() is null ? "" : "+")
            + (properties?.GetFirstChild<Deleted>() is null ? "" : "-");
    }

    /// <summary><c>2</c> for a cell over two columns, <c>↓</c> for the first of merged rows, <c>↑</c> for the others.</summary>
    public static string Span(TableCell cell)
    {
        TableCellProperties? properties = cell.TableCellProperties;
        string columns = properties?.GridSpan?.Val?.Value is > 1 and var count ? count.ToString(CultureInfo.InvariantCulture) : "";
        return columns + properties?.VerticalMerge switch
        {
            null => "",
            { Val.Value: var merge } when merge == MergedCellValues.Restart => "↓",
            _ => "↑",
        };
    }

    public static Table Create(string? style, IReadOnlyList<int> widths) => new(
        new TableProperties(
            new TableStyle { Val = style ?? Style },
            new TableWidth { Width = Text(widths.Sum()), Type = TableWidthUnitValues.Dxa },
            new TableJustification { Val = TableRowAlignmentValues.Center },
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableLook { Val = "0420", FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = false, NoVerticalBand = true }),
        new TableGrid(widths.Select(width => new GridColumn { Width = Text(width) })));

    public static TableRow CreateRow(string flags)
    {
        var properties = new TableRowProperties(new CantSplit());
        foreach (char flag in flags)
        {
            properties.AppendChild<OpenXmlElement>(flag switch
            {
                '#' => new TableHeader(),
                '+' => OutlineAuthor.Sign(new Inserted()),
                _ => OutlineAuthor.Sign(new Deleted()),
            });
        }
        return new TableRow(properties);
    }

    /// <param name="span">What <see cref="Span"/> wrote.</param>
    /// <param name="column">The grid column where the cell starts; moved past the cell.</param>
    public static TableCell CreateCell(string span, IReadOnlyList<int> widths, ref int column)
    {
        string digits = span.TrimEnd('↓', '↑');
        int columns = digits.Length > 0 ? int.Parse(digits, CultureInfo.InvariantCulture) : 1;
        if (column + columns > widths.Count)
            throw new FormatException($"the row has more cells than the table's {widths.Count} columns");
        var properties = new TableCellProperties(
            new TableCellWidth { Width = Text(widths.Skip(column).Take(columns).Sum()), Type = TableWidthUnitValues.Dxa });
        if (columns > 1)
            properties.GridSpan = new GridSpan { Val = columns };
        if (span.Length > digits.Length)
            properties.VerticalMerge = new VerticalMerge { Val = span[^1] == '↓' ? MergedCellValues.Restart : MergedCellValues.Continue };
        column += columns;
        return new TableCell(properties);
    }

    [GeneratedRegex(@"(?<!\\)((?:\\\\)*)‖")]
    public static partial Regex Bar();

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

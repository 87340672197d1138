using System.Globalization;

namespace DevZoneDocs.Assembler.Spreadsheets;

/// <summary>The place of a cell in its sheet: row and column, both from 1, written as people see it (C7).</summary>
internal readonly record struct CellAddress(int Row, int Column)
{
    /// <summary>The last that a sheet has (ECMA-376, 18.3.1.73).</summary>
    public const int LastRow = 1_048_576;

    public const int LastColumn = 16_384;

    public static bool TryParse(ReadOnlySpan<char> text, out CellAddress address)
    {
        int column = 0;
        int at = 0;
        while (at < text.Length && char.IsAsciiLetterUpper(text[at]) && column <= LastColumn)
            column = (column * 26) + text[at++] - 'A' + 1;
        bool isAddress = int.TryParse(text[at..], NumberStyles.None, CultureInfo.InvariantCulture, out int row)
            && column is >= 1 and <= LastColumn && row is >= 1 and <= LastRow;
        address = isAddress ? new CellAddress(row, column) : default;
        return isAddress;
    }

    /// <summary>The letters of a column.</summary>
    public static string ColumnName(int column)
    {
        string name = "";
        for (int rest = column; rest > 0; rest = (rest - 1) / 26)
            name = (char)('A' + ((rest - 1) % 26)) + name;
        return name;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{ColumnName(Column)}{Row}");
}

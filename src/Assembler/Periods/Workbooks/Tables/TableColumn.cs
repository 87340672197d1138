using DevZoneDocs.Assembler.Spreadsheets;

namespace DevZoneDocs.Assembler.Periods.Workbooks.Tables;

/// <summary>What a column of an office's own table holds, as its head says.</summary>
/// <param name="Head">The words above it, of all rows of the head.</param>
/// <param name="Unit">The unit that the head names, or null.</param>
internal sealed record TableColumn(int Number, string Head, TableField Field, string? Unit)
{
    public string Name => $"{CellAddress.ColumnName(Number)} 列“{Head}”";
}

/// <summary>The fields of an indicator that a table may have a column for.</summary>
internal enum TableField
{
    /// <summary>Not read.</summary>
    None,
    Number,
    Name,
    Unit,
    Value,

    /// <summary>Of the month or the quarter alone; the value where no sum stands beside it.</summary>
    Month,
    Prior,
    Growth,
    Target,
    Completion,
    Rank,
    Note,
}

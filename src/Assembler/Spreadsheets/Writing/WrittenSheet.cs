namespace DevZoneDocs.Assembler.Spreadsheets.Writing;

/// <summary>A sheet to be written.</summary>
/// <param name="Rows">In the order of their numbers; gone through once.</param>
internal sealed record WrittenSheet(string Name, IReadOnlyList<WrittenColumn> Columns, IEnumerable<WrittenRow> Rows)
{
    /// <summary>Rows that stay in sight, and are printed at the head of every page.</summary>
    public int FrozenRows { get; init; }

    public int FrozenColumns { get; init; }

    /// <summary>Ranges of cells that are one.</summary>
    public IReadOnlyList<string> Merges { get; init; } = [];

    public IReadOnlyList<CellRule> Rules { get; init; } = [];

    /// <summary>Whether only open cells can be typed into; there is no password.</summary>
    public bool IsProtected { get; init; }

    public bool IsLandscape { get; init; }

    /// <summary>What is printed of it; null for all.</summary>
    public string? PrintedRange { get; init; }

    /// <summary>What stands at the foot of a printed page, before its number.</summary>
    public string Foot { get; init; } = "";

    /// <summary>Red, green and blue of the tab.</summary>
    public string? Tab { get; init; }
}

/// <param name="Width">In digits of the ordinary font.</param>
internal readonly record struct WrittenColumn(double Width, bool IsHidden = false);

/// <param name="Height">In points; null for the ordinary one.</param>
/// <param name="IsFixed">Whether the row keeps its height when more is typed into it.</param>
internal readonly record struct WrittenRow(int Number, IReadOnlyList<WrittenCell> Cells, double? Height = null, bool IsFixed = true);

/// <param name="Value">A text, a decimal, a <see cref="SheetFormula"/>, or null for a cell that is only there to be seen.</param>
internal readonly record struct WrittenCell(int Column, object? Value, CellLook Look);

/// <summary>A formula for a person's eye, without its leading sign; nobody here evaluates it.</summary>
internal sealed record SheetFormula(string Text);

namespace DevZoneDocs.Assembler.Spreadsheets;

/// <summary>A cell that holds something, as it was saved: formulas are never evaluated.</summary>
/// <param name="Text">A text with its rich runs joined; a number, a flag or an error as the file spells it; a date as 2026-09-30.</param>
internal readonly record struct SheetCell(int Column, CellKind Kind, string Text)
{
    /// <summary>Whether a formula stands in the cell; the text is then what it came to when it was last calculated.</summary>
    public bool IsFormula { get; init; }

    /// <summary>Whether the number is shown as a percentage: 0.123 as 12.3%.</summary>
    public bool IsPercent { get; init; }

    /// <summary>Decimal places with which the number is shown; null where the format leaves them open.</summary>
    public int? Places { get; init; }
}

/// <summary>What a cell holds.</summary>
internal enum CellKind
{
    Text,
    Number,
    Date,
    Flag,
    Error,

    /// <summary>A formula that no program has calculated yet.</summary>
    Uncalculated,
}

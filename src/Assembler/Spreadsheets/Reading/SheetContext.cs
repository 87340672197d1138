namespace DevZoneDocs.Assembler.Spreadsheets.Reading;

/// <summary>What the cells of all sheets of a workbook refer to.</summary>
internal sealed record SheetContext(IReadOnlyList<string> Texts, CellFormats Formats, CellBudget Budget)
{
    /// <summary>Whether dates count from 1904, as in workbooks begun on old Macintosh computers.</summary>
    public bool Is1904 { get; init; }
}

namespace DevZoneDocs.Assembler.Spreadsheets;

/// <summary>A workbook (.xlsx) as it was saved: values alone, no formula evaluated, no link followed, no macro kept.</summary>
internal sealed record Spreadsheet(IReadOnlyList<Sheet> Sheets)
{
    /// <summary>Whether it brings macros, which nobody runs here.</summary>
    public bool HasMacros { get; init; }

    /// <summary>Whether it refers to other workbooks or outside data, which nobody fetches here.</summary>
    public bool HasLinks { get; init; }
}

namespace DevZoneDocs.Assembler.Periods.Workbooks;

/// <summary>What a workbook shows beside the data that are filled in.</summary>
public sealed record WorkbookOptions
{
    /// <summary>The data of the period before, whose values stand beside the open cells; null for none.</summary>
    public PeriodData? Last { get; init; }

    /// <summary>What the report is called: 前三季度工作总结; empty where that is not known.</summary>
    public string ReportName { get; init; } = "";

    /// <summary>The titles of the sections by their keys, where the data have none of their own.</summary>
    public IReadOnlyDictionary<string, string> SectionTitles { get; init; } = new Dictionary<string, string>();

    /// <summary>Rows that are left open below each table that is in use.</summary>
    public int SpareRows { get; init; } = 4;
}

namespace DevZoneDocs.Assembler.OpenXml.Carried;

/// <summary>The kinds of parts that can go from one package into another.</summary>
internal enum PartKind
{
    Picture,
    Chart,
    ChartStyle,
    ChartColors,
    ChartDrawing,
    ThemeOverride,
    Workbook,
}

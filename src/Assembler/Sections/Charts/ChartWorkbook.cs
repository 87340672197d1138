using System.Globalization;
using System.Xml;
using DevZoneDocs.Assembler.OpenXml.Carried;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace DevZoneDocs.Assembler.Sections.Charts;

/// <summary>Writes data into the workbook that a chart is edited by, so that an editor who opens it finds what the chart shows.</summary>
internal static class ChartWorkbook
{
    /// <returns>What keeps the workbook from being filled; empty where nothing does.</returns>
    public static string Problem(CarriedPart workbook, IEnumerable<ChartRange?> ranges)
    {
        HashSet<string> sheets = [];
        try
        {
            using Stream stream = workbook.Open();
            using SpreadsheetDocument document = Open(stream, editable: false);
            sheets.UnionWith(SheetsOf(document).Where(sheet => document.WorkbookPart!.TryGetPartById(sheet.Id?.Value ?? "", out OpenXmlPart? part) && part is WorksheetPart).Select(sheet => sheet.Name?.Value ?? ""));
        }
        catch (Exception exception) when (exception is OpenXmlPackageException or InvalidDataException or FileFormatException or XmlException)
        {
            return "图表内嵌的工作簿不是 .xlsx，请在 Word 中重新编辑图表的数据";
        }

        foreach (ChartRange? range in ranges)
        {
            if (range is null || !sheets.Contains(range.Sheet))
                return $"图表的数据区域“{range?.ToString() ?? "（无法识别）"}”不在它的工作簿里";
        }

        return "";
    }

    /// <param name="written">Ranges as they are in the prototype, and what is to stand there.</param>
    public static CarriedPart Fill(CarriedPart workbook, IReadOnlyList<(ChartRange Range, IReadOnlyList<object?> Cells)> written)
    {
        using MemoryStream stream = new();
        stream.Write(workbook.Content.Span);
        using (SpreadsheetDocument document = Open(stream, editable: true))
        {
            WorkbookPart part = document.WorkbookPart!;
            if (part.CalculationChainPart is { } chain)
                part.DeletePart(chain);
            foreach (IGrouping<string, (ChartRange Range, IReadOnlyList<object?> Cells)> ofSheet in written.GroupBy(each => each.Range.Sheet))
                Fill(
                    (WorksheetPart)part.GetPartById(SheetsOf(document).First(sheet => sheet.Name?.Value == ofSheet.Key).Id!), [.. ofSheet]);
        }

        return workbook.With(DeterministicPackage.Rewrite(stream), workbook.Children);
    }

    private static void Fill(WorksheetPart sheet, List<(ChartRange Range, IReadOnlyList<object?> Cells)> written)
    {
        SheetCells cells = new(sheet.Worksheet);
        foreach ((ChartRange range, IReadOnlyList<object?> values) in written)
        {
            uint? style = cells.Find(range.At(0))?.StyleIndex?.Value;
            for (int i = 0; i < Math.Max(values.Count, range.Length); i++)
                cells.Write(range.At(i), i < values.Count ? values[i] : null, style);
        }

        foreach (TableDefinitionPart table in sheet.TableDefinitionParts)
            Resize(table.Table, written);
        sheet.Worksheet.SheetDimension?.Remove();
        sheet.Worksheet.Save();
    }

    /// <summary>The table that Word puts around a chart's data ends with them.</summary>
    private static void Resize(Table table, List<(ChartRange Range, IReadOnlyList<object?> Cells)> written)
    {
        if (ChartRange.TryParse($"表!{table.Reference?.Value?.Split(':')[0]}") is not { } first
            || table.Reference!.Value!.Split(':') is not [var start, var end])
            return;
        string letters = string.Concat(end.TakeWhile(char.IsAsciiLetter));
        (ChartRange range, IReadOnlyList<object?> cells) = written[0];
        if (range.IsAcross || range.Row <= first.Row || cells.Count == 0)
            return;
        table.Reference = string.Create(CultureInfo.InvariantCulture, $"{start}:{letters}{range.Row + cells.Count - 1}");
        if (table.AutoFilter is { } filter)
            filter.Reference = table.Reference;
        table.Save();
    }

    private static IEnumerable<Sheet> SheetsOf(SpreadsheetDocument document) =>
        document.WorkbookPart?.Workbook?.Sheets?.Elements<Sheet>() ?? [];

    private static SpreadsheetDocument Open(Stream stream, bool editable) =>
        SpreadsheetDocument.Open(
            stream, editable, new OpenSettings { AutoSave = false, MaxCharactersInPart = Packages.MaxCharactersInPart });
}

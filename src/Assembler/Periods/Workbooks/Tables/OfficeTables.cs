using DevZoneDocs.Assembler.Periods.Handed;
using DevZoneDocs.Assembler.Periods.Workbooks.Reading;
using DevZoneDocs.Assembler.Spreadsheets;

namespace DevZoneDocs.Assembler.Periods.Workbooks.Tables;

/// <summary>Reads the tables of a workbook that is not one of ours as the indicators of a section.</summary>
internal static class OfficeTables
{
    /// <param name="key">Of the section that the indicators belong to.</param>
    /// <param name="told">How each table was understood.</param>
    public static HandedObject? Read(Spreadsheet workbook, string key, ReadingLog log, List<string> told)
    {
        HandedList all = new(log.PlaceOf(workbook.Sheets.Count > 0 ? workbook.Sheets[0].Name : ""));
        foreach (Sheet sheet in workbook.Sheets.Where(sheet => sheet.Rows.Count > 0))
        {
            if (OfficeTable.Read(sheet, log, told) is { } indicators)
                all.Items.AddRange(indicators.Items);
        }

        if (all.Items.Count == 0)
            return null;
        HandedObject data = new(all.Place);
        data.Within("sections", all.Place).Within(key, all.Place).Values["indicators"] = all;
        return data;
    }
}

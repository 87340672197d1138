using System.Text.Json;
using DevZoneDocs.Assembler.Periods.Workbooks.Forms;
using DevZoneDocs.Assembler.Periods.Workbooks.Writing;
using DevZoneDocs.Assembler.Spreadsheets.Writing;

namespace DevZoneDocs.Assembler.Periods.Workbooks;

/// <summary>Writes period data as the workbook (填报表) that departments fill in: a cover, and a sheet for each section.</summary>
public static class PeriodWorkbookWriter
{
    /// <summary>The same to the byte each time.</summary>
    public static byte[] Write(PeriodData data, WorkbookOptions? options = null)
    {
        WorkbookOptions shown = options ?? new WorkbookOptions();
        using JsonDocument document = JsonDocument.Parse(PeriodDataWriter.WriteJson(data));
        using JsonDocument? last = shown.Last is null ? null : JsonDocument.Parse(PeriodDataWriter.WriteJson(shown.Last));
        string whole = $"{data.Zone.Name}{FormWords.Of(data.Period)}";
        List<string> taken = [CoverPainter.Name];
        List<WrittenSheet> sheets = [];
        List<CoverSheet> listed = [];
        foreach (JsonProperty section in document.RootElement.GetProperty("sections").EnumerateObject())
        {
            string title = TitleOf(section, shown);
            string name = SheetName.Of(title, taken);
            SectionPainter painter = new(name, $"{whole}　{title}", section.Name, section.Value, LastOf(section.Name, last));
            (WrittenSheet sheet, IReadOnlyList<PaintedTable> tables) = painter.Paint(CoverPainter.AskedFor(sheets.Count), shown.SpareRows, $"{whole}　{title}");
            sheets.Add(sheet);
            listed.Add(new CoverSheet(section.Name, name, section.Value, Completeness.Asked(name, tables), Completeness.Answered(name, tables)));
        }

        CoverPainter cover = new($"{whole}{shown.ReportName}数据填报表", document.RootElement);
        return SpreadsheetWriter.Write([cover.Paint(listed, $"{whole}数据填报表"), .. sheets]);
    }

    private static string TitleOf(JsonProperty section, WorkbookOptions options) =>
        FormRows.Find(section.Value, ["title"])?.GetString() ?? options.SectionTitles.GetValueOrDefault(section.Name, section.Name);

    private static Dictionary<string, JsonElement> LastOf(string key, JsonDocument? last)
    {
        Dictionary<string, JsonElement> known = new(StringComparer.Ordinal);
        if (last is null || FormRows.Find(last.RootElement, ["sections", key]) is not { } section)
            return known;
        foreach (FormRow row in FormTable.OfSection.SelectMany(table => FormRows.Of(table, section, key)))
            known.TryAdd(row.Path, row.Record);
        return known;
    }
}

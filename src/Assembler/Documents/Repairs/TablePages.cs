using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Documents.Repairs;

/// <summary>
/// Lets a table break over pages without a row alone on either side: the heading stays with the first two rows, and the last
/// row with the one before it.
/// </summary>
internal sealed class TablePages : IRepair
{
    public void Apply(OpenXmlElement block)
    {
        if (block is not Table table)
            return;
        List<TableRow> rows = [.. table.Elements<TableRow>()];
        int headings = rows.TakeWhile(row => row.TableRowProperties?.GetFirstChild<TableHeader>() is not null).Count();
        foreach (TableRow row in rows.Take(headings + 1).Concat(rows.SkipLast(1).TakeLast(1)).Except(rows.TakeLast(1)).Distinct())
            KeepWithNext(row);
    }

    private static void KeepWithNext(TableRow row)
    {
        foreach (Paragraph paragraph in row.Descendants<Paragraph>())
        {
            paragraph.ParagraphProperties ??= new ParagraphProperties();
            paragraph.ParagraphProperties.KeepNext ??= new KeepNext();
        }
    }
}

using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Documents;

/// <summary>Keeps a short table on one page with its caption; a longer one repeats its heading row, and no row is cut.</summary>
internal static class TablePages
{
    /// <summary>With caption and unit line about two thirds of a page.</summary>
    private const int ShortTableRows = 20;

    public static void Apply(Table table)
    {
        List<TableRow> rows = [.. table.Elements<TableRow>()];
        if (rows.Count > ShortTableRows)
            return;
        foreach (Paragraph paragraph in rows.SkipLast(1).SelectMany(row => row.Descendants<Paragraph>()))
        {
            paragraph.ParagraphProperties ??= new ParagraphProperties();
            paragraph.ParagraphProperties.KeepNext ??= new KeepNext();
        }
    }
}

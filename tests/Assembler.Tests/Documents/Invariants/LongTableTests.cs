using System.Diagnostics;
using DevZoneDocs.Assembler.Documents;
using DocumentFormat.OpenXml.Packaging;

namespace DevZoneDocs.Assembler.Tests.Documents.Invariants;

public sealed class LongTableTests(ITestOutputHelper output)
{
    /// <summary>LONG_TABLE_ROWS=20000 measures; the ordinary run is small.</summary>
    private static readonly int Rows = int.TryParse(Environment.GetEnvironmentVariable("LONG_TABLE_ROWS"), out int rows) ? rows : 400;

    [Fact]
    public void The_rules_take_time_in_step_with_the_rows()
    {
        TimeSpan few = Measure(Rows / 4);
        TimeSpan many = Measure(Rows);

        output.WriteLine($"{Rows / 4} rows: {few.TotalMilliseconds:0} ms; {Rows} rows: {many.TotalMilliseconds:0} ms");
        Assert.True(many < (few * 12) + TimeSpan.FromSeconds(2), $"{few} for a quarter of the rows, {many} for all");
    }

    private static TimeSpan Measure(int rows)
    {
        string cells = string.Concat(Enumerable.Repeat("‖ 单元格 ", 8)) + "‖\n";
        using WordprocessingDocument document = Docx.Body([.. $"table 1000 1000 1000 1000 1000 1000 1000 1000\n{string.Concat(Enumerable.Repeat(cells, rows))}end\n正文".Split('\n')]);
        _ = document.MainDocumentPart!.Document.Descendants().Count();
        Stopwatch watch = Stopwatch.StartNew();
        Assert.Empty(DocumentInvariants.Check(document));
        return watch.Elapsed;
    }
}

using System.Globalization;
using System.Text;
using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Sections;

namespace DevZoneDocs.Assembler.Tests.Merges;

public sealed class LongTableTests
{
    private const string Outline = """
        table 4000 4845
        ‖ {{#each 行}}{{名称}} ‖ {{数值}}{{/each}} ‖
        end
        Normal:
        """;

    /// <summary>At most 2.5 times for each doubling.</summary>
    private const double ThreeDoublings = 2.5 * 2.5 * 2.5;

    [Fact]
    public void A_table_of_eight_times_the_rows_takes_longer_in_step()
    {
        using MemoryStream docx = new(Docx.FromOutline(Outline));
        DocumentTemplate template = DocumentTemplate.Parse(docx, "长表");
        byte[] fewer = Rows(1500);
        byte[] more = Rows(12_000);

        double ratio = ProcessorTime.Ratio(() => Merge(template, more), than: () => Merge(template, fewer), ThreeDoublings);

        Assert.True(ratio <= ThreeDoublings, $"{ratio:0.0}");
    }

    private static void Merge(DocumentTemplate template, byte[] data)
    {
        using MemoryStream json = new(data);
        TemplateMerger.Merge(template, JsonFacts.Read(json), new MergeOptions());
    }

    private static byte[] Rows(int count) => Encoding.UTF8.GetBytes(
        $"{{\"行\":[{string.Join(',', Enumerable.Range(0, count).Select(Row))}]}}");

    private static string Row(int number) => string.Create(CultureInfo.InvariantCulture, $"{{\"名称\":\"项目{number}\",\"数值\":{number}}}");
}

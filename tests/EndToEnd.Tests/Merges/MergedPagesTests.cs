using System.Text;
using DevZoneDocs.Assembler;
using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Sections;
using DevZoneDocs.Testing;

namespace DevZoneDocs.EndToEnd.Tests.Merges;

/// <summary>A sample of what merges come to, opened by LibreOffice.</summary>
public sealed class MergedPagesTests
{
    private const string Table = """
        {{标题}}
        table TableNormal 4000 4845
        #‖ 名称 ‖ 投资 ‖
        ‖ {{#each 项}}{{名}} ‖ {{额 | 千分位 | 小数: 1}}{{/each}} ‖
        end
        """;

    private const string Blocks = """
        {{#each 项}}
        {{名}}：{{#if 额 > 1000}}大{{else}}小{{/if}}
        {{#each 子}}
        其下{{this}}
        {{/each}}
        {{/each}}
        合计{{没有}}。
        """;

    private const string Data = """{"标题":"清单","项":[{"名":"甲\n一","额":1234.56,"子":["子","丑"]},{"名":"乙<&>","额":2,"子":[]}]}""";

    [Fact]
    public void What_was_merged_stands_on_the_page()
    {
        IReadOnlyList<byte[]> pages = LibreOffice.Convert("pdf", Merge(Table, marksFacts: false), Merge(Blocks, marksFacts: false), Merge(Table, marksFacts: true));

        Assert.Equal(["清单", "名称投资", "甲1,234.6", "一", "乙<&>2.0"], Lines(pages[0]));
        Assert.Equal(["甲", "一：大", "其下子", "其下丑", "乙<&>：小", "合计【待补：没有】。"], Lines(pages[1]));
        Assert.Equal(Lines(pages[0]), Lines(pages[2]));
    }

    private static IEnumerable<string> Lines(byte[] pdf) =>
        PdfPages.Read(pdf)[0].Body.Select(line => line.Text.Replace(" ", "", StringComparison.Ordinal).Replace("\u00a0", "", StringComparison.Ordinal));

    private static byte[] Merge(string outline, bool marksFacts)
    {
        DocumentTemplate template = DocumentTemplate.Parse(new MemoryStream(Docx.FromOutline(outline)), "模板");
        JsonFacts data = JsonFacts.Read(new MemoryStream(Encoding.UTF8.GetBytes(Data)));
        return TemplateMerger.Merge(template, data, new MergeOptions { MarkFacts = marksFacts }).Content.ToArray();
    }
}

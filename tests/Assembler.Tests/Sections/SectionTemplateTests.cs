using System.Text;
using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.OpenXml;
using DevZoneDocs.Assembler.Sections;

namespace DevZoneDocs.Assembler.Tests.Sections;

public sealed class SectionTemplateTests
{
    [Fact]
    public void Sixteen_threads_merge_one_template_as_one_thread_does()
    {
        SectionTemplate template = SectionMerge.Parse(Docx.FromOutline("""
            {{#each 项目}}
            GwH2: {{名称}}
            <b>建设</>{{名称}}<i>，{{#if 子项}}含{{#each 子项}}{{名称}}{{/each}}{{else}}无子项{{/if}}</>。
            table 4000 4000
            #‖ GwTableHead: 子项 ‖ GwTableHead: 序号 ‖
            ‖ GwTableCell: {{#each 子项}}{{名称}} ‖ GwTableNumber: {{@index}}{{/each}} ‖
            end
            {{/each}}
            """));
        FactRecord facts = GivenFacts.Of("""{"项目":[{"名称":"甲","子项":[{"名称":"一"},{"名称":"二"}]},{"名称":"乙","子项":[]}]}""");
        using Barrier together = new(16);
        List<string> results = [];

        List<Thread> threads = [.. Enumerable.Range(0, 16).Select(_ => new Thread(() =>
        {
            together.SignalAndWait();
            string text = Merge(template, facts);
            lock (results)
                results.Add(text);
        }))];
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        Assert.Equal(16, results.Count);
        Assert.Equal(Merge(template, facts), Assert.Single(results.Distinct()));
    }

    [Fact]
    public void A_template_leaves_out_the_empty_paragraph_that_Word_puts_behind_a_table() =>
        Assert.Equal("table 8000\n‖ 甲 ‖\nend\n", SectionMerge.Of("table 8000\n‖ 甲 ‖\nend\nNormal:", "{}").Text);

    [Theory]
    [InlineData("甲 a")]
    [InlineData("PK\u0003\u0004 zip")]
    public void What_is_no_Word_document_is_refused(string content) =>
        Assert.Throws<DocumentException>(() => SectionTemplate.Parse(new MemoryStream(Encoding.UTF8.GetBytes(content)), "a"));

    [Fact]
    public void And_so_is_one_whose_text_is_torn()
    {
        byte[] template = Docx.FromOutline("甲");
        using MemoryStream stream = new();
        stream.Write(template);
        using (System.IO.Compression.ZipArchive zip = new(stream, System.IO.Compression.ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("word/document.xml")!.Delete();
            using StreamWriter writer = new(zip.CreateEntry("word/document.xml").Open());
            writer.Write("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p>");
        }

        stream.Position = 0;

        Assert.Throws<DocumentException>(() => SectionTemplate.Parse(stream, "a"));
    }

    [Fact]
    public void Lists_repeated_within_lists_end_before_the_memory_does()
    {
        string facts = $$"""{"项":[{{string.Join(',', Enumerable.Range(0, 200))}}]}""";
        string open = string.Concat(Enumerable.Repeat("{{#each 项}}", 10));
        string close = string.Concat(Enumerable.Repeat("{{/each}}", 10));
        SectionTemplate template = SectionMerge.Parse(Docx.FromOutline($"{open}{{{{#if @first and 项 == 0}}}}甲{{{{/if}}}}{close}"));

        TemplateException exception = Assert.Throws<TemplateException>(() => Merge(template, GivenFacts.Of(facts)));

        Assert.Contains("{{#each …}} 是否重复嵌套", Assert.Single(exception.Problems).Message, StringComparison.Ordinal);
    }

    private static string Merge(SectionTemplate template, FactRecord facts)
    {
        MergedSection section = new SectionMerger(new DraftLedger(), []).Merge(template, Scope.Of(facts), "economy", "");
        return string.Concat(section.Blocks.Select(block => block.OuterXml));
    }
}

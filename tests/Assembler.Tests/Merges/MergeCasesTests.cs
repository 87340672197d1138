using System.IO.Compression;
using System.Text;
using DevZoneDocs.Assembler.OpenXml;
using DevZoneDocs.Assembler.Sections;
using DevZoneDocs.Testing;

namespace DevZoneDocs.Assembler.Tests.Merges;

/// <summary>Templates after what users of other engines have met with: Cases/NAME has the template, the data, and in expected.txt what should come of them.</summary>
public sealed class MergeCasesTests
{
    [Theory]
    [InlineData("attr-footnote-nopart", "甲")]
    [InlineData("attr-hdr-odd", "滨河")]
    [InlineData("dangling-customxml-missing", "滨河开发区")]
    [InlineData("dangling-image-missing", "滨河开发区")]
    [InlineData("link-http-empty", "滨河开发区")]
    [InlineData("link-mailto-two", "滨河开发区")]
    [InlineData("link-space-host", "滨河开发区")]
    [InlineData("seq-in-loop", "1 物流园")]
    [InlineData("seq-in-loop", "2 创业园")]
    [InlineData("zip-backslash", "滨河开发区简报")]
    [InlineData("omml-in-loop", "物流园")]
    [InlineData("list-null", "甲、==【待补：名单】==和乙")]
    public void A_template_says(string name, string text) => Assert.Contains(text, TextOf(Merge(name)), StringComparison.Ordinal);

    [Theory]
    [InlineData("word/_rels/document.xml.rels", "link-mailto-two", "mailto:a@c.com;d@e.com")]
    [InlineData("word/document.xml", "omml-tag", "<m:t>3</m:t>")]
    [InlineData("docProps/core.xml", "core-title", "<dc:title>滨河开发区简报</dc:title>")]
    [InlineData("word/document.xml", "sum-above-field", "w:fldCharType=\"begin\" w:dirty=\"true\"")]
    public void Its_part_has(string part, string name, string markup) => Assert.Contains(markup, Part(Merge(name).Content, part), StringComparison.Ordinal);

    [Theory]
    [InlineData("chart-null-point", "第3项的“数值”没有数据")]
    [InlineData("list-null", "标记 {{名单 | 列举}} 缺数据")]
    [InlineData("list-null-ifv", "标记 {{v}} 在有的项里没有“v”，用了列表外面的同名数据")]
    [InlineData("sum-above-field", "表格公式“=SUM(ABOVE)”的结果要更新")]
    public void It_is_told_of(string name, string message) =>
        Assert.Contains(Merge(name).Findings, finding => finding.Message.Contains(message, StringComparison.Ordinal));

    [Theory]
    [InlineData("hyperlink-target", "标记 {{单位}} 写在链接的地址里，那里不能填充")]
    [InlineData("if-field-instr", "标记 {{级别}} 写在域的代码里，那里不能填充")]
    [InlineData("smartart", "标记 {{单位}} 写在SmartArt 图形里，那里不能填充")]
    [InlineData("key-cond", "标记 {{#if a b == 2}} 写法有误，问题在“b”处")]
    public void It_has_one_mistake(string name, string message) =>
        Assert.Equal([message], Assert.Throws<TemplateException>(() => Merge(name)).Problems.Select(problem => problem.Message));

    [Theory]
    [InlineData("docm", "含有宏")]
    [InlineData("notdocx-ole-encrypted", "有打开密码（已加密）")]
    public void It_is_refused_for_what_it_is(string name, string problem) =>
        Assert.Contains(problem, Assert.Throws<DocumentException>(() => Merge(name)).Problem, StringComparison.Ordinal);

    private static MergedFile Merge(string name)
    {
        string folder = Repository.PathOf("tests", "Assembler.Tests", "Merges", "Cases", name);
        using FileStream template = File.OpenRead(Path.Combine(folder, "template.docx"));
        return TemplateMerger.Merge(DocumentTemplate.Parse(template, name), Merged.Data(File.ReadAllText(Path.Combine(folder, "data.json"))), new MergeOptions());
    }

    /// <summary>The links of some cases are no addresses, which the SDK does not read.</summary>
    private static string TextOf(MergedFile merged)
    {
        using MemoryStream stream = new();
        stream.Write(merged.Content.Span);
        stream.Position = 0;
        return Outline.Of(PackageMender.TryMend(stream) ?? merged.Content.ToArray());
    }

    private static string Part(ReadOnlyMemory<byte> content, string name)
    {
        using ZipArchive archive = new(new MemoryStream(content.ToArray()));
        using StreamReader reader = new(archive.GetEntry(name)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}

using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Sections;
using DocumentFormat.OpenXml.CustomProperties;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.VariantTypes;

namespace DevZoneDocs.Assembler.Tests.Merges;

public sealed class TemplateMergerTests
{
    [Fact]
    public void Any_object_fills_any_template()
    {
        Merged merged = Merged.Of(
            "{{title}}\n{{#each rows}}\n{{name}}：{{amount}}万元\n{{/each}}\n{{#if done}}完成{{else}}未完成{{/if}}",
            """{"title":"清单","rows":[{"name":"甲","amount":1.50},{"name":"乙","amount":2}],"done":true}""");

        Assert.Equal("清单\n甲：1.50万元\n乙：2万元\n完成", merged.Text);
        Assert.Empty(merged.Findings);
    }

    [Fact]
    public void Items_that_are_no_objects_are_this() =>
        Assert.Equal("甲、乙、3", Merged.Of("{{#each 名单}}{{this}}{{#if not @last}}、{{/if}}{{/each}}", """{"名单":["甲","乙",3]}""").Text);

    [Fact]
    public void Nothing_marks_the_values_unless_it_is_asked_for()
    {
        Merged plain = Merged.Of("产值{{产值}}。", """{"产值":186.40}""");
        Merged marked = Merged.Of("产值{{产值}}。", """{"产值":186.40}""", new MergeOptions { MarkFacts = true });

        Assert.Equal("产值186.40。", plain.WithFacts);
        Assert.Equal("产值[[_f0001|186.40]]。", marked.WithFacts);
        Assert.Empty(plain.Read(main => main.CustomXmlParts.ToList()));
        Assert.Single(marked.Read(main => main.CustomXmlParts.ToList()));
    }

    [Fact]
    public void What_has_no_tag_is_kept_as_it_is()
    {
        byte[] template = Docx.FromOutline("{{甲}}");

        byte[] merged = Merged.Of(template, """{"甲":"乙"}""").Content;

        Dictionary<string, byte[]> before = Entries(template);
        Dictionary<string, byte[]> after = Entries(merged);
        Assert.Equal(before.Keys.Order(), after.Keys.Order());
        Assert.Equal(["word/document.xml"], before.Keys.Where(name => !before[name].AsSpan().SequenceEqual(after[name])));
    }

    [Fact]
    public void A_template_without_tags_is_a_document_already() =>
        Assert.Equal("甲。", Merged.Of("甲。", "{}").Text);

    [Fact]
    public void Missing_is_a_gap_and_an_error_by_default()
    {
        Merged merged = Merged.Of("甲{{产值}}。{{税收.增速}}", """{"产值":null}""");

        Assert.Equal("甲==【待补：产值】==。==【待补：税收.增速】==", merged.Text);
        Assert.Equal(["标记 {{产值}} 缺数据", "标记 {{税收.增速}} 没有对应的数据项"], merged.Findings.Select(finding => finding.Message));
        Assert.All(merged.Findings, finding => Assert.Equal(("C01", Severity.Error, "模板，正文第1段"), (finding.Code, finding.Severity, finding.Place)));
    }

    [Fact]
    public void But_it_may_be_left_empty()
    {
        Merged merged = Merged.Of("甲{{乙}}。", """{"乙":null}""", new MergeOptions { Missing = MissingPolicy.Empty });

        Assert.Equal("甲。", merged.Text);
        Assert.Empty(merged.Findings);
    }

    [Fact]
    public void Or_be_refused_all_at_once()
    {
        PeriodDataException refused = Assert.Throws<PeriodDataException>(() =>
            Merged.Of("{{产值}}{{户数}}{{税收}}", """{"产值":null,"户数":1}""", new MergeOptions { Missing = MissingPolicy.Error }));

        Assert.Equal(
            ["模板，正文第1段：标记 {{产值}} 缺数据。在数据中补上这一项", "模板，正文第1段：标记 {{税收}} 没有对应的数据项。在数据中补上这一项，或在模板中改正标记"],
            refused.Problems.Select(problem => problem.ToString()));
    }

    [Theory]
    [InlineData("留空", "甲。")]
    [InlineData("empty", "甲。")]
    [InlineData("待补", "甲==【待补：乙】==。")]
    public void A_template_says_itself_what_it_wants(string wish, string text)
    {
        byte[] template = Wishing("甲{{乙}}。", wish);

        Assert.Equal(text, Merged.Of(template, """{"乙":null}""").Text);
        Assert.Equal("甲==【待补：乙】==。", Merged.Of(template, """{"乙":null}""", new MergeOptions { Missing = MissingPolicy.Gap }).Text);
    }

    [Fact]
    public void But_only_what_there_is_to_want() =>
        Assert.Equal(["模板：文件属性“缺数据时”写的是“随便”，可以写：待补、留空、报错"], Merged.Problems(Wishing("{{乙}}", "随便")));

    [Fact]
    public void A_missing_field_of_many_items_is_told_once_with_its_number() =>
        Assert.Equal(
            ["标记 {{乙}} 缺数据，共 3 处"],
            Merged.Of("{{#each 甲}}{{乙}}{{/each}}", """{"甲":[{"乙":null},{"乙":null},{"乙":null}]}""").Findings.Select(finding => finding.Message));

    [Fact]
    public void Every_story_is_filled_and_told_by_its_name()
    {
        byte[] template = Stories.Template("{{甲}}");

        Merged merged = Merged.Of(template, """{"甲":"填好"}""");

        Assert.Equal(Enumerable.Repeat("填好", 6), Stories.Texts(merged.Content));
        Assert.Equal(
            ["正文第1段：标记 {{甲} 没有写完", "首页页眉第1段", "页脚第1段", "脚注第1段", "尾注第1段", "批注第1段"],
            Merged.Problems(Stories.Template("{{甲")).Select((problem, i) => i == 0 ? "正文第1段：标记 {{甲} 没有写完" : problem.Split('：')[0]));
    }

    [Fact]
    public async Task One_template_is_merged_by_many_threads_at_once()
    {
        DocumentTemplate template = Merged.Parse(Stories.Template("{{#each 项}}{{名}}{{/each}}"));

        string[] texts = await Task.WhenAll(Enumerable.Range(0, 16).Select(thread => Task.Run(() =>
            string.Concat(Stories.Texts(TemplateMerger.Merge(template, Merged.Data($$"""{"项":[{"名":"甲{{thread}}"},{"名":"乙"}]}"""), new MergeOptions()).Content.ToArray())))));

        Assert.Equal(Enumerable.Range(0, 16).Select(thread => string.Concat(Enumerable.Repeat($"甲{thread}乙", 6))), texts);
    }

    private static byte[] Wishing(string outline, string wish) => Docx.Edit(Docx.FromOutline(outline), document =>
    {
        CustomDocumentProperty property = new(new VTLPWSTR(wish)) { FormatId = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}", PropertyId = 2, Name = "缺数据时" };
        document.AddNewPart<CustomFilePropertiesPart>("rIdWishes").Properties = new Properties(property);
    });

    private static Dictionary<string, byte[]> Entries(byte[] package)
    {
        using System.IO.Compression.ZipArchive archive = new(new MemoryStream(package));
        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using Stream stream = entry.Open();
            using MemoryStream copy = new();
            stream.CopyTo(copy);
            return copy.ToArray();
        });
    }
}

using DevZoneDocs.Assembler.Reports;
using DevZoneDocs.Assembler.Sections;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Templates.Tests;

public sealed class ReportDefinitionReaderTests
{
    [Fact]
    public void Every_mistake_is_told_at_once_with_its_place() =>
        Assert.Equal(
            [
                "/period：应为 any、year、half-year、first-three-quarters、quarter、month、months 之一，现为 weekly",
                "/layout：没有版式“无”",
                "/contents/levels：目录的级数应为 1—4，现为 7",
                "/parts/0/sections/0/level：级别应为 1—4，现为 5",
                "/parts/0/sections/0/title：“economy”没有标题；不要标题时写 \"heading\": false",
                "/parts/0/sections/1：没有部分模板“没有”",
                "/parts/1/as：应为 review（回顾）或 plan（计划），现为 both",
                "/title：至少要有一个短语",
                "/parts/0/sections/2/key：“economy”重复，同类的各篇中只能写一次",
                "flash.json /signature/0，第1段：标记 {{ 没有写完，缺少 }}",
            ],
            Problems("""
                {"name":"快报","period":"weekly","layout":"无","title":[],"contents":{"levels":7},"signature":["{{开发区"],"parts":[
                  {"as":"review","sections":[{"key":"economy","level":5},{"key":"x","title":"甲","template":"没有"},{"key":"economy","title":"甲"}]},
                  {"as":"both","sections":[]}]}
                """));

    [Fact]
    public void A_layout_that_no_report_could_be_written_on_is_told_before_any_is()
    {
        byte[] layout = Docx.Edit(Docx.FromOutline(""), document =>
        {
            MainDocumentPart main = document.MainDocumentPart!;
            main.Document.Body!.RemoveAllChildren<SectionProperties>();
            foreach (Style style in main.StyleDefinitionsPart!.Styles!.Elements<Style>().Where(style => style.StyleId! == "GwSign" || style.StyleId! == "GwH2").ToList())
                style.Remove();
        });

        IReadOnlyList<string> problems = Assert.Throws<ReportDefinitionException>(() => Read(Report("{\"key\":\"economy\",\"title\":\"甲\"}", ""), layout)).Problems;

        Assert.Equal(
            [
                "/layout：版式“gbt9704”没有页面设置；请在 Word 中设好纸张和页边距后保存",
                "/layout：版式“gbt9704”没有样式“heading 2”（各级标题用）；请从自带的版式复制这个样式",
                "/layout：版式“gbt9704”没有样式“Gw Signature”（署名用）；请从自带的版式复制这个样式",
            ],
            problems);
    }

    [Fact]
    public void Nor_on_one_that_fetches_or_starts_something()
    {
        byte[] layout = Docx.Edit(Docx.FromOutline(""), document =>
        {
            MainDocumentPart main = document.MainDocumentPart!;
            main.Document.Body!.PrependChild(new Paragraph(new SimpleField { Instruction = " DDEAUTO cmd " }));
            FooterPart footer = main.FooterParts.First();
            footer.Footer!.AppendChild(new Paragraph(new SimpleField { Instruction = " INCLUDEPICTURE \"http://example.com/a.png\" " }));
            main.DocumentSettingsPart!.AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate", new Uri("http://example.com/a.dotm"), "rIdAttached");
        });

        IReadOnlyList<string> problems = Assert.Throws<ReportDefinitionException>(() => Read(Report("{\"key\":\"economy\",\"title\":\"甲\"}", ""), layout)).Problems;

        Assert.Equal(
            ["/layout：版式“gbt9704”：模板中有域 DDEAUTO", "/layout：版式“gbt9704”：模板中有域 INCLUDEPICTURE", "/layout：版式“gbt9704”：模板有附加的模板在别的机器上（http://example.com）"],
            problems.Select(problem => problem.Split('，')[0]));
    }

    [Fact]
    public void A_template_that_is_no_document_is_told_beside_the_mistakes_of_the_others()
    {
        (string, string)[] files = [("Sections/party/review.docx", "{{#each 指标}}甲")];

        ReportDefinitionException exception = Assert.Throws<ReportDefinitionException>(() => Read(
            Report("""{"key":"economy","title":"甲"},{"key":"party","title":"乙"},{"key":"other","title":"丙","template":"party/review"}""", ""),
            [.. files], ("Sections/economy/review.docx", [1, 2, 3])));

        Assert.Equal(
            [
                "Sections/economy/review：不是可以读取的 Word 文档（.docx）",
                "Sections/party/review，第1段：块 {{#each 指标}} 没有结束标记 {{/each}}",
            ],
            exception.Problems);
    }

    [Theory]
    [InlineData("{", "$")]
    [InlineData("null", "文件是空的")]
    [InlineData("[]", "$：")]
    [InlineData("""{"name":"甲","period":"any","layout":"gbt9704","title":["甲"],"parts":[],"colour":"red"}""", "$.colour")]
    [InlineData("""{"name":"甲","period":"any","layout":"gbt9704","title":["甲"]}""", "parts")]
    [InlineData("""{"name":null,"period":"any","layout":"gbt9704","title":["甲"],"parts":[]}""", "$.name")]
    [InlineData("""{"name":"甲","name":"乙","period":"any","layout":"gbt9704","title":["甲"],"parts":[]}""", "$.name")]
    [InlineData("""{"name":"甲","period":"any","layout":"gbt9704","title":["甲",null],"parts":[]}""", "/title/1：不能为 null")]
    [InlineData("""{"name":"甲","period":"any","layout":"gbt9704","title":["甲"],"parts":[null]}""", "/parts/0：不能为 null")]
    [InlineData("""{"name":"甲","period":"any","layout":"gbt9704","title":["甲"],"parts":[{"as":"plan","sections":[null]}]}""", "/parts/0/sections/0：不能为 null")]
    public void What_is_no_definition_is_told(string json, string part) =>
        Assert.Contains(part, Assert.Single(Problems(json)), StringComparison.Ordinal);

    [Theory]
    [InlineData("economy", "Sections/economy/review")]
    [InlineData("招商引资", "Sections/general/review")]
    [InlineData("*", "Sections/general/review")]
    public void A_section_without_a_template_of_its_own_takes_the_general_one(string key, string template) =>
        Assert.Equal(template, Section($$"""{"key":"{{key}}","title":"甲"}""").Template.Name);

    [Fact]
    public void A_section_stands_one_level_below_its_parts_heading_unless_it_says_otherwise()
    {
        Assert.Equal(1, Section("""{"key":"economy","title":"甲"}""").Level);
        Assert.Equal(2, Section("""{"key":"economy","title":"甲"}""", """ "title":"回顾", """).Level);
        Assert.Equal(3, Section("""{"key":"economy","title":"甲","level":3}""", """ "title":"回顾", """).Level);
    }

    [Fact]
    public void A_section_may_stand_without_a_heading()
    {
        ReportSection section = Section("""{"key":"economy","heading":false}""");

        Assert.Null(section.Title);
        Assert.Equal("economy", section.Name);
    }

    [Fact]
    public void The_fingerprint_changes_with_any_template_that_is_used()
    {
        string Fingerprint(string text) => Read(Report("""{"key":"economy","title":"甲"}""", ""), ("Sections/economy/review.docx", text)).Fingerprint;

        Assert.Equal(Fingerprint("甲"), Fingerprint("甲"));
        Assert.NotEqual(Fingerprint("甲"), Fingerprint("乙"));
    }

    [Fact]
    public void A_section_stays_in_the_house_unless_it_is_labelled()
    {
        Assert.False(Section("""{"key":"economy","title":"甲"}""").MayLeave);
        Assert.False(Section("""{"key":"economy","title":"甲","polish":"local"}""").MayLeave);
        Assert.True(Section("""{"key":"economy","title":"甲","polish":"may-leave"}""").MayLeave);
    }

    [Fact]
    public void Another_label_is_a_mistake()
    {
        ReportDefinitionException exception = Assert.Throws<ReportDefinitionException>(() => Section("""{"key":"economy","title":"甲","polish":"yes"}"""));

        Assert.Equal(["/parts/0/sections/0/polish：应为 local（不送模型）或 may-leave（可送模型润色），现为 yes"], exception.Problems);
    }

    [Fact]
    public void A_label_makes_another_report_of_it_since_what_may_leave_is_part_of_how_a_draft_is_made() =>
        Assert.NotEqual(
            Read(Report("""{"key":"economy","title":"甲"}""", ""), ("Sections/economy/review.docx", "甲")).Fingerprint,
            Read(Report("""{"key":"economy","title":"甲", "polish": "may-leave"}""", ""), ("Sections/economy/review.docx", "甲")).Fingerprint);

    private static ReportSection Section(string section, string part = "") => Read(Report(section, part)).Parts[0].Sections[0];

    private static string Report(string section, string part) =>
        $$"""{"name":"快报","period":"any","layout":"gbt9704","title":["快报"],"parts":[{ {{part}} "as":"review","sections":[{{section}}]}]}""";

    private static ReportDefinition Read(string json, params (string, string)[] files) =>
        new TemplateCatalog(new GivenTemplates([("Reports/flash.json", json), .. files]), new EmbeddedTemplates()).Report("flash");

    private static ReportDefinition Read(string json, byte[] layout) => Read(json, [], ("Layouts/gbt9704.docx", layout));

    private static ReportDefinition Read(string json, (string, string)[] files, (string Path, byte[] Bytes) raw) =>
        new TemplateCatalog(new RawTemplate(raw.Path, raw.Bytes), new GivenTemplates([("Reports/flash.json", json), .. files]), new EmbeddedTemplates()).Report("flash");

    private static IReadOnlyList<string> Problems(string json) => Assert.Throws<ReportDefinitionException>(() => Read(json)).Problems;

    /// <summary>One file as it is.</summary>
    private sealed class RawTemplate(string path, byte[] bytes) : ITemplateSource
    {
        public IEnumerable<string> ReportKinds => [];

        public byte[]? Read(string asked) => asked == path ? bytes : null;
    }
}

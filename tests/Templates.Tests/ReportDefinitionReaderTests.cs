using DevZoneDocs.Assembler.Reports;
using DevZoneDocs.Assembler.Sections;

namespace DevZoneDocs.Templates.Tests;

public sealed class ReportDefinitionReaderTests
{
    [Fact]
    public void Every_mistake_is_told_at_once_with_its_place() =>
        Assert.Equal(
            [
                "/period：应为 any、year、half-year、first-three-quarters、quarter、month 之一，现为 weekly",
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
    public void What_is_no_definition_is_told(string json, string part) => Assert.Contains(part, Assert.Single(Problems(json)), StringComparison.Ordinal);

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

    private static ReportSection Section(string section, string part = "") => Read(Report(section, part)).Parts[0].Sections[0];

    private static string Report(string section, string part) =>
        $$"""{"name":"快报","period":"any","layout":"gbt9704","title":["快报"],"parts":[{ {{part}} "as":"review","sections":[{{section}}]}]}""";

    private static ReportDefinition Read(string json, params (string, string)[] files) =>
        new TemplateCatalog(new GivenTemplates([("Reports/flash.json", json), .. files]), new EmbeddedTemplates()).Report("flash");

    private static IReadOnlyList<string> Problems(string json) => Assert.Throws<ReportDefinitionException>(() => Read(json)).Problems;
}

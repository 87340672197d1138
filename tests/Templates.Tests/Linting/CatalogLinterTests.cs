using DevZoneDocs.Assembler.Linting;

namespace DevZoneDocs.Templates.Tests.Linting;

public sealed class CatalogLinterTests
{
    public static TheoryData<string> Kinds => [.. new EmbeddedTemplates().ReportKinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_reports_that_come_with_the_program_have_no_mistake_and_need_no_name_of_a_zones_own(string kind)
    {
        IReadOnlyList<LintResult> results = new CatalogLinter(new TemplateCatalog(new EmbeddedTemplates()), LintNames.OfReports())
            .LintReport(kind);

        Assert.True(results.Count > 1);
        Assert.Empty(results.SelectMany(result => result.Problems));
        Assert.Empty(results.SelectMany(result => result.OwnNames));
    }

    [Fact]
    public void A_definition_is_told_with_all_that_it_names() =>
        Assert.Equal(
            [
                "Reports/flash：/period：应为 any、year、half-year、first-three-quarters、quarter、month、months 之一，现为 weekly",
                "flash.json /title/0，第1段：标记 {{开发区.名陈}} 没有对应的数据项",
                "flash.json /parts/0/opening，第1段：标记 {{指标}} 没有对应的数据项",
                "flash.json /parts/0/sections/0/title，第1段：标记 {{报告其}} 没有对应的数据项",
                "Sections/economy/review，第1段：块 {{#if 导语}} 没有结束标记 {{/if}}",
                "Sections/economy/review，第2段：标记 {{增幅}} 中的“增幅”是“指标”各项的数据项，在这里不知道指哪一项",
                "Fragments/amounts，第1段：}} 之前没有与它对应的 {{",
            ],
            Problems(
                """
                {"name":"快报","period":"weekly","layout":"gbt9704","title":["{{开发区.名陈}}"],"parts":[
                  {"as":"review","opening":"共{{指标}}","sections":[{"key":"economy","title":"{{报告其}}经济"}]}]}
                """,
                ("Sections/economy/review.docx", "{{#if 导语}}甲\n{{增幅}}{{> amounts}}"),
                ("Fragments/amounts.docx", "甲}}")));

    [Fact]
    public void What_is_no_definition_is_one_mistake() =>
        Assert.StartsWith("Reports/flash：$", Assert.Single(Problems("{")), StringComparison.Ordinal);

    private static string[] Problems(string definition, params (string, string)[] files)
    {
        TemplateCatalog catalog = new(new GivenTemplates([("Reports/flash.json", definition), .. files]), new EmbeddedTemplates());
        return
        [
            .. new CatalogLinter(catalog, LintNames.OfReports()).LintReport("flash")
                .SelectMany(result => result.Problems)
                .Select(problem => $"{problem.Location}：{problem.Message}".Replace("Reports/flash.json：", "Reports/flash：", StringComparison.Ordinal)),
        ];
    }
}

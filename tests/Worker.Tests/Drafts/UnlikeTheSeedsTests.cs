using DevZoneDocs.Assembler;
using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Drafts;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Reports;
using DevZoneDocs.Templates;

namespace DevZoneDocs.Worker.Tests.Drafts;

/// <summary>Drafts of data that are unlike the seeds: other periods, other sections, losses, gaps, names as people give them.</summary>
public sealed class UnlikeTheSeedsTests
{
    private static readonly TemplateCatalog Catalog = new(new EmbeddedTemplates());

    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    private static string Folder => Repository.PathOf("tests", "Worker.Tests", "Drafts", "Data");

    [Theory]
    [MemberData(nameof(Files))]
    public void A_draft_has_no_broken_sentence(string file)
    {
        byte[] document = Draft(Read(file)).Content.ToArray();

        DocxAssert.Sound(document, isTemplate: file == "long-names");
        Assert.Empty(BrokenSentences.In(document, "{{企业名称}}", "云上{{示范}}区", "{{稳定性}}", "亿元以上项目"));
    }

    [Theory]
    [InlineData("losses", "规模以上工业总产值48.2亿元，同比下降13.8%")]
    [InlineData("losses", "规上工业企业亏损1.2亿元，上年同期盈利2.6亿元，由盈转亏")]
    [InlineData("losses", "钢铁企业亏损0.8亿元，减亏0.7亿元")]
    [InlineData("losses", "建材企业亏损0.9亿元，增亏0.6亿元")]
    [InlineData("losses", "新签外资300万美元，上年同期为零")]
    [InlineData("new-area-month", "规模以上工业总产值62.4亿元，同比增长3.1%，由降转增；规上工业增加值")]
    [InlineData("new-area-month", "1—5月，实现规上工业总产值287.6亿元，居全市第4位，同比下降0.8%，降幅比1—4月收窄1.1个百分点")]
    [InlineData("new-area-month", "1—4月，实现规上服务业营业收入23.5亿元")]
    [InlineData("chemical-park-annual", "从企业看，百亿元企业231亿元，增长6.3%；专精特新企业88.4亿元，增长14.9%。")]
    [InlineData("chemical-park-annual", "着重抓了三个方面的工作：\n一是压实责任。")]
    [InlineData("five-months", "三大支柱产业“两增一降”：汽车制造业210.4亿元，增长12.5%，增速比1—4月加快1.4个百分点；")]
    [InlineData("five-months", "接待群众来访221批587人次，同比分别下降32.8%、27.4%")]
    [InlineData("targets", "比上年增长11.1%，完成年度任务的103.2%")]
    [InlineData("targets", "固定资产投资96亿元，增长9.1%，完成年度任务的100%")]
    [InlineData("targets", "增长6.2%，完成年度任务的99.9%")]
    [InlineData("targets", "省级“无欠薪园区”“绿色工业园区”称号")]
    [InlineData("targets", "新增建设用地控制在1200亩以内。（责任单位：自然资源分局）")]
    [InlineData("targets", "西区。完成选址。到2026年9月，争取人才公寓达到300套。")]
    [InlineData("long-names", "“云上{{示范}}区”，模板变量写作{{企业名称}}的旧表单")]
    [InlineData("fourth-quarter", "2025年四季度工作总结暨2026年一季度工作打算")]
    [InlineData("month", "1—5月，实现税收收入7.1亿元，同比增长4.4%，完成年度任务的39.4%；完成固定资产投资9.4亿元，增长6.2%，完成年度任务的36.2%。")]
    public void What_is_unusual_is_told_as_an_office_tells_it(string file, string sentence) =>
        Assert.Contains(sentence, string.Join('\n', DraftText.Paragraphs(Draft(Read(file)).Content.ToArray())), StringComparison.Ordinal);

    [Theory]
    [InlineData("month")]
    [InlineData("losses")]
    [InlineData("twelve-indicators")]
    [InlineData("targets")]
    [InlineData("port")]
    [InlineData("single-activity")]
    [InlineData("long-names")]
    [InlineData("fourth-quarter")]
    [InlineData("new-area-month")]
    [InlineData("chemical-park-annual")]
    public void Sound_data_raise_no_alarm(string file) =>
        Assert.DoesNotContain(Draft(Read(file)).Findings, finding => finding.Severity != Severity.Info);

    [Fact]
    public void Every_gap_says_whom_to_ask()
    {
        Draft draft = Draft(Read("gaps"));

        Assert.True(draft.GapCount >= 20, $"{draft.GapCount} gaps");
        Assert.All(draft.Findings.Where(finding => finding.Severity == Severity.Error), finding => Assert.Equal("C01", finding.Code));
        Assert.Contains(draft.Findings, finding => finding.Hint == "请统计局于7月18日前补报");
    }

    [Fact]
    public void Five_months_are_no_quarter() =>
        Assert.Equal(
            "C13", Assert.Single(Draft(Read("five-months-as-quarter")).Findings, finding => finding.Severity == Severity.Error).Code);

    [Fact]
    public void Four_hundred_projects_make_one_draft()
    {
        Draft draft = Draft(ManyProjects.Make(400));

        DocxAssert.Sound(draft.Content.ToArray());
        Assert.Empty(BrokenSentences.In(draft.Content.ToArray()));
        Assert.DoesNotContain(draft.Findings, finding => finding.Severity != Severity.Info);
        Assert.True(draft.FactCount > 1600, $"{draft.FactCount} facts");
    }

    private static PeriodData Read(string file)
    {
        using FileStream stream = File.OpenRead(Path.Combine(Folder, $"{file}.json"));
        return PeriodDataReader.ReadJson(stream);
    }

    private static Draft Draft(PeriodData data)
    {
        ReportDefinition report = Catalog.Report(data.Report);
        return DraftAssembler.Assemble(data, report);
    }
}

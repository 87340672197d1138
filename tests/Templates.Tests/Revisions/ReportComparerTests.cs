using DevZoneDocs.Assembler.Checks.Text.Lexicons;
using DevZoneDocs.Assembler.Revisions;

namespace DevZoneDocs.Templates.Tests.Revisions;

public sealed class ReportComparerTests
{
    private static readonly Lexicon Lexicon = new TemplateCatalog(new EmbeddedTemplates()).Lexicon();
    private static readonly GivenDraft Jindong = new("jindong-2010-q1-q3");

    [Fact]
    public void A_figure_that_changed_is_told_with_its_difference_and_growth()
    {
        byte[] newer = Jindong.After(data => GivenDraft.Indicator(data, "economy", "industrial-output")["value"] = 93.445m).Content.ToArray();

        FigureChange change = Assert.Single(Compare(Jindong.Content, newer).Figures, figure => figure.Earlier != figure.Newer);

        Assert.Equal(("工业总产值", "84.95亿元", "93.445亿元", MatchedBy.Datum), (change.Name, change.Earlier, change.Newer, change.By));
        Assert.Equal((8.495m, 10m, "亿元"), (change.Difference, change.Growth, change.Unit));
    }

    [Fact]
    public void A_rate_has_a_difference_in_points_and_no_growth()
    {
        byte[] newer = Jindong.After(data => GivenDraft.Indicator(data, "economy", "industrial-output")["growth"] = -3.2m).Content.ToArray();

        FigureChange change = Assert.Single(Compare(Jindong.Content, newer).Figures, figure => figure.Earlier != figure.Newer);

        Assert.Equal((-18.2m, null, "个百分点"), (change.Difference, change.Growth, change.Unit));
    }

    [Fact]
    public void Files_that_remember_nothing_are_compared_by_the_words_before_their_figures()
    {
        byte[] earlier = Docx.FromOutline("GwH1: 经济运行\n实现工业总产值120亿元，税收收入9000万元。继续抓好各项重点工作落实。");
        byte[] newer = Docx.FromOutline("GwH1: 经济运行\nGwH1: 安全生产\n实现工业总产值150亿元，引进外资300万美元。继续抓好各项重点工作落实。");

        ReportChanges changes = Compare(earlier, newer);

        Assert.Equal(
            [("实现工业总产值", "120亿元", "150亿元"), ("引进外资", null, "300万美元"), ("税收收入", "9000万元", null)],
            changes.Figures.Select(figure => (figure.Name, figure.Earlier, figure.Newer)));
        Assert.Equal(25m, changes.Figures[0].Growth);
        Assert.Equal(["继续抓好各项重点工作落实。"], changes.Repeated);
    }

    [Fact]
    public void What_differs_is_a_sound_document_with_a_row_for_each_figure()
    {
        byte[] newer = Jindong.After(data => GivenDraft.Indicator(data, "economy", "industrial-output")["value"] = 93.445m).Content.ToArray();

        byte[] written = ReportComparer.Write(Compare(Jindong.Content, newer), new TemplateCatalog(new EmbeddedTemplates()).Layout(), "前三季度与上半年的比较");

        DocxAssert.Sound(written);
        IReadOnlyList<string> paragraphs = DraftText.Paragraphs(written);
        Assert.Equal("前三季度与上半年的比较", paragraphs[0]);
        Assert.Equal(["工业总产值", "84.95亿元", "93.445亿元", "+8.495亿元", "+10%"], paragraphs.Skip(7).Take(5));
    }

    private static ReportChanges Compare(byte[] earlier, byte[] newer) => ReportComparer.Compare(new RevisedFile(earlier, "旧.docx"), new RevisedFile(newer, "新.docx"), Lexicon);
}

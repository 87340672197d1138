namespace DevZoneDocs.Worker.Tests.Drafts;

public sealed class BrokenSentencesTests
{
    [Theory]
    [InlineData("全区工业总产值186.4亿元，同比增长9.7%。")]
    [InlineData("下一步，重点抓好以下两个方面的工作：")]
    [InlineData("清淤管网12.5公里。（责任单位：建设局）")]
    [InlineData("万元产值电耗下降，与上年同期基本持平，占比10.0%。")]
    [InlineData("一是抓开工。集中开工一批项目。\n二是抓投产。逐个调度。")]
    [InlineData("工作中还存在问题：一是订单不足；二是资金偏紧。")]
    [InlineData("GwH2: 招商引资\n财政总收入【待补：1—9月财政总收入（亿元）】。")]
    public void Sound_sentences_pass(string outline) => Assert.Empty(BrokenSentences.In(Docx.FromOutline(outline)));

    [Theory]
    [InlineData("出口交货值同比增长-5.7%。", "增长-")]
    [InlineData("税收收入同比增长0.0%。", "0.0%")]
    [InlineData("财政总收入亿元，增长较快。", "亿元")]
    [InlineData("财政总收入8亿元，增长%。", "%")]
    [InlineData("检查企业46家，。", "，。")]
    [InlineData("，检查企业46家。", "，")]
    [InlineData("检查企业46家", "no full stop")]
    [InlineData("检查 企业46家。", "查 企")]
    [InlineData("检查企业（46家。", "unbalanced （）")]
    [InlineData("获得“绿色园区称号。", "unbalanced “”")]
    [InlineData("完成{{数值}}。", "{{")]
    [InlineData("Normal:", "an empty paragraph")]
    [InlineData("一是抓开工。集中开工一批项目。\nGwH2: 其他", "一是 without 二是")]
    [InlineData("预计全年全年工业增加值8亿元。", "全年全年")]
    public void Broken_ones_do_not(string outline, string fault) =>
        Assert.Contains(BrokenSentences.In(Docx.FromOutline(outline)), told => told.StartsWith(fault, StringComparison.Ordinal));
}

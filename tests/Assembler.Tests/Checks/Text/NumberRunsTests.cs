namespace DevZoneDocs.Assembler.Tests.Checks.Text;

public sealed class NumberRunsTests
{
    [Theory]
    [InlineData("一、经济运行\n二、项目建设\n四、党的建设")]
    [InlineData("（一）招商引资\n（二）项目建设\n（二）要素保障")]
    [InlineData("1.完善管网。\n2.改造道路。\n5.建设公园。")]
    [InlineData("切实办好实事：（1）新建学校；（2）改造医院；（4）增设公交。")]
    [InlineData("一、总体情况\n（一）工业。\n（三）农业。\n二、下步打算")]
    [InlineData("二、工作打算\n（一）抓招商\n（二）抓项目")]
    public void A_number_that_is_left_out_or_repeated_is_told(string text) => Inspected.Tells("C03", text);

    [Theory]
    [InlineData("一、经济运行\n（一）工业\n（二）投资\n二、项目建设\n（一）开工\n（二）竣工")]
    [InlineData("1.完善管网。\n2.改造道路。\n3.建设公园。")]
    [InlineData("一、改革\n1.完善机制。\n2.优化流程。\n二、项目\n3.推进招商。\n4.加快建设。")]
    [InlineData("一、一季度工作回顾\n二、二季度工作重点")]
    [InlineData("重点做好：（1）新建学校；（2）改造医院。同时抓好：（1）增设公交；（2）疏通路网。")]
    [InlineData("推动一、二、三产业融合发展。二、三期工程同步推进。")]
    [InlineData("——以改革为动力。\n1.完善机制。\n2.优化流程。\n——以项目为核心。\n3.推进招商。\n4.加快建设。")]
    public void A_run_that_is_whole_is_not(string text) => Inspected.Passes(text);
}

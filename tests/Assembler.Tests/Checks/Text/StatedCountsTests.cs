namespace DevZoneDocs.Assembler.Tests.Checks.Text;

public sealed class StatedCountsTests
{
    [Theory]
    [InlineData("重点抓好以下四个方面工作：\n（一）招商引资\n（二）项目建设\n（三）党的建设")]
    [InlineData("做好三项重点工作：一是招商；二是安全。")]
    [InlineData("办好十件民生实事。（1）建学校；（2）建医院；（3）修道路。")]
    [InlineData("腾飞机械公司、远大电子公司、华美食品公司4家企业获评省级绿色工厂。")]
    [InlineData("华仪集团、兰普集团、国威科技4家达到A类标准。")]
    [InlineData("涉及3个村（东山村、西山村）。")]
    [InlineData("实施“筑巢引凤”“腾笼换鸟”“凤凰涅槃”“机器换人”三大行动。")]
    [InlineData("围绕“强链、补链、延链”四大任务开展招商。")]
    public void A_count_that_the_list_does_not_bear_out_is_told(string text) => Inspected.Tells("C04", text);

    [Theory]
    [InlineData("重点抓好以下三个方面工作：\n（一）招商引资\n（二）项目建设\n（三）党的建设")]
    [InlineData("做好两项重点工作：一是招商；二是安全。")]
    [InlineData("腾飞机械公司、远大电子公司和华美食品公司3家企业获评省级绿色工厂。")]
    [InlineData("腾飞机械公司、远大电子公司等6家企业获评省级绿色工厂。")]
    [InlineData("着重抓好两个方面三项重点工作：\n一、改革\n1.完善机制。\n2.优化流程。\n二、项目\n3.推进招商。")]
    [InlineData("涉及2个村（东山村、西山村）。")]
    [InlineData("华仪集团、兰普集团、国威科技3家达到A类标准。")]
    [InlineData("检查化工、机电、建材企业46家，整改隐患83条。")]
    [InlineData("从五个方面发力，全年新增就业3200人。")]
    [InlineData("推进道路、管网、绿化建设，检查企业36家。")]
    [InlineData("来自甘泉镇、临水镇的12个村签订协议。")]
    [InlineData("实施“筑巢引凤”“腾笼换鸟”等五大行动。")]
    public void A_count_that_fits_is_not(string text) => Inspected.Passes(text);
}

namespace DevZoneDocs.Assembler.Tests.Checks.Text;

public sealed class WebRemainsTests
{
    [Theory]
    [InlineData("首页 > 总结范文 > 正文")]
    [InlineData("小编为大家整理了工作总结。")]
    [InlineData("推荐阅读：年度工作计划")]
    [InlineData("来源：网络")]
    [InlineData("经济开发区半年工作总结第2页\n全区经济平稳运行。")]
    [InlineData("时间：2024-03-05\n全区经济平稳运行。")]
    [InlineData("全区深入推进招商引资工作，围绕主导产业开展精准招商，全年完\n2、成投资36亿元，同比增长8%。")]
    [InlineData("全区经济平稳运行。 8")]
    public void What_a_web_page_left_is_told(string text) => Inspected.Tells("C24", text);

    [Theory]
    [InlineData("严格规范文件管理，开展示范文明单位创建。")]
    [InlineData("政务网站首页点击量达到12万次。")]
    [InlineData("本站房屋面积120平方米。")]
    [InlineData("详见附件第3页。")]
    [InlineData("深化防范文物犯罪工作。")]
    public void Honest_words_are_not(string text) => Inspected.Passes(text);
}

namespace DevZoneDocs.Assembler.Tests.Checks.Text;

public sealed class FusedHeadingsTests
{
    [Theory]
    [InlineData("二、深入推进项目建设 前三季度，全区坚持项目为王，完成投资36亿元。")]
    [InlineData("牢记“抓招商、强项目、优环境”的工作思路。\n抓招商围绕主导产业开展驻点招商和以商招商。")]
    public void A_heading_that_runs_into_its_text_is_told(string text) => Inspected.Tells("C25", text);

    [Theory]
    [InlineData("一、深入推进项目建设\n前三季度，全区坚持项目为王，完成投资36亿元。")]
    [InlineData("牢记“抓招商、强项目、优环境”的工作思路。\n抓招商。围绕主导产业开展驻点招商和以商招商。")]
    [InlineData("（一）深入推进项目建设。前三季度，完成投资36亿元。")]
    public void A_heading_that_stands_apart_is_not(string text) => Inspected.Passes(text);
}

namespace DevZoneDocs.Assembler.Tests.Checks.Text;

public sealed class PairedMarksTests
{
    [Theory]
    [InlineData("荣获“文明单位称号。")]
    [InlineData("深化“放管服改革，推进“一网通办。")]
    [InlineData("完成投资（含技改2.3亿元。")]
    [InlineData("印发《安全生产管理办法，落实责任。")]
    [InlineData("创建“平安园区”、“平安企业”。")]
    [InlineData("修订《章程》、《办法》。")]
    public void A_mark_without_its_other_half_is_told(string text) => Inspected.Tells("C16", text);

    [Theory]
    [InlineData("荣获“文明单位”称号。")]
    [InlineData("1）完善制度。")]
    [InlineData("创建“平安园区”“平安企业”。")]
    [InlineData("推进“放管服”（简政放权）改革。")]
    [InlineData("实施“‘互联网+’政务服务”工程。")]
    public void Marks_in_pairs_are_not(string text) => Inspected.Passes(text);
}

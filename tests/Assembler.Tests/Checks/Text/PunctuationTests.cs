namespace DevZoneDocs.Assembler.Tests.Checks.Text;

public sealed class PunctuationTests
{
    [Theory]
    [InlineData("全区经济平稳运行,稳中有进。")]
    [InlineData("主要做法:加强领导。")]
    [InlineData("产值 84. 95 亿元。")]
    [InlineData("全区 经济平稳 运行。")]
    [InlineData("1-9月完成投资3.2亿元。")]
    [InlineData("涨幅在3%~5%之间。")]
    [InlineData("产值12。5亿元。")]
    [InlineData("强化领导，，落实责任。")]
    [InlineData("推进\"一网通办\"改革。")]
    [InlineData("完成投资１２亿元。")]
    [InlineData("签约(落地)项目多。")]
    public void Half_width_marks_and_stray_spaces_are_told(string text) => Inspected.Tells("C17", text);

    [Theory]
    [InlineData("使用 AI 技术赋能制造业。")]
    [InlineData("会议于10:30开始。")]
    [InlineData("咨询电话0571-88886666。")]
    [InlineData("执行GB/T 9704标准。")]
    [InlineData("1—9月完成投资3.2亿元。")]
    [InlineData("涨幅在3%～5%之间。")]
    [InlineData("版本为V2.1.3。")]
    [InlineData("产值84.95亿元。")]
    public void Marks_in_their_places_are_not(string text) => Inspected.Passes(text);
}

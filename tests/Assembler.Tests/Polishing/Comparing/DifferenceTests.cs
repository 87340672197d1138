using DevZoneDocs.Assembler.Polishing.Comparing;
using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Tests.Polishing.Comparing;

public sealed class DifferenceTests
{
    [Theory]
    [InlineData("实行改造任务", "实行改造")]
    [InlineData("培育壮大产业", "壮大产业")]
    [InlineData("做好困难群众帮扶", "做好困难群众救助帮扶")]
    [InlineData("扶持企业开展改造", "支持企业推进改造")]
    [InlineData("到位资金5亿元", "资金到位5亿元")]
    [InlineData("虽然困难，但改造完成", "困难，但改造完成")]
    [InlineData("用地、用工等方面", "用地、用工方面")]
    [InlineData("完成目标的85%", "达到目标的85%")]
    public void Words_that_say_the_same_leave_no_gap(string original, string polished) => Assert.Empty(Of(original, polished).Gaps);

    [Theory]
    [InlineData("处理能力5万吨", "处理5万吨")]
    [InlineData("推进改造", "完成改造")]
    [InlineData("减产增收", "增产增收")]
    [InlineData("部分改造", "改造")]
    [InlineData("由于降雨，停工", "降雨，停工")]
    public void What_says_something_else_leaves_one(string original, string polished) => Assert.NotEmpty(Of(original, polished).Gaps);

    [Fact]
    public void A_run_that_stands_elsewhere_is_moved_not_changed()
    {
        Difference difference = Of("完成技改投资", "技改投资完成");

        Assert.Empty(difference.Gaps);
        Assert.Single(difference.Moves);
    }

    private static Difference Of(string original, string polished) => Difference.Of(Read(original), Read(polished), new WordCutter(GivenWording.Lexicon));

    private static IReadOnlyList<ComparedSentence> Read(string text) => ComparedSentence.Split(new Tokenizer(GivenWording.Lexicon).Read(text));
}

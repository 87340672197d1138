using DevZoneDocs.Assembler.Polishing.Comparing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Comparing;

public sealed class MendsTests
{
    [Theory]
    [InlineData("问题己解决", "问题已解决")]
    [InlineData("完善根底设施", "完善基础设施")]
    [InlineData("建立台帐", "建立台账")]
    public void What_the_rewording_put_right_is_no_change(string original, string polished) =>
        Assert.Equal(polished, Mends.Of(original, polished, GivenWording.Lexicon));

    [Theory]
    [InlineData("平安建设深入推进", "安全建设深入推进")]
    [InlineData("完善基础设施", "完善根底设施")]
    public void What_was_right_is_not_mended(string original, string polished) =>
        Assert.Equal(original, Mends.Of(original, polished, GivenWording.Lexicon));
}

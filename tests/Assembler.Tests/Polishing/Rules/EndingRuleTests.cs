using DevZoneDocs.Assembler.Polishing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Rules;

public sealed class EndingRuleTests
{
    [Theory]
    [InlineData("供热站建成，管网建成。", "供热站建成，管网")]
    [InlineData("供热站建成，管网建成。", "供热站建成……")]
    public void A_text_that_breaks_off_is_told(string original, string polished) =>
        GivenWording.IsChanged(WordingFamily.Format, original, polished);

    [Theory]
    [InlineData("抓好项目建设", "做好项目建设")]
    public void But_a_heading_needs_no_stop(string original, string polished) => GivenWording.IsKept(original, polished);
}

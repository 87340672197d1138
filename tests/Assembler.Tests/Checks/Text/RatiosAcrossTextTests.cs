namespace DevZoneDocs.Assembler.Tests.Checks.Text;

public sealed class RatiosAcrossTextTests
{
    [Theory]
    [InlineData("全区从业人员3.6万人。\n工会会员发展到2600人，职工入会率达到85%。")]
    public void A_rate_far_from_its_numbers_is_told(string text) => Inspected.Tells("C29", text);

    [Theory]
    [InlineData("全区从业人员3.6万人。\n工会会员发展到3万人，职工入会率达到85%。")]
    [InlineData("职工入会率达到85%。")]
    public void A_rate_near_them_is_not(string text) => Inspected.Passes(text);
}

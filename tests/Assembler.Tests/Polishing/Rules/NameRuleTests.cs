using DevZoneDocs.Assembler.Polishing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Rules;

public sealed class NameRuleTests
{
    [Theory]
    [InlineData("华为公司落户。", "华公司落户。")]
    [InlineData("永和镇完成征地。", "永镇完成征地。")]
    public void A_name_that_lost_a_character_is_told(string original, string polished) =>
        GivenWording.IsChanged(WordingFamily.Entity, original, polished);

    [Theory]
    [InlineData("华为公司落户。华为公司投产。", "华为公司落户、投产。")]
    public void But_a_name_may_be_said_once(string original, string polished) => GivenWording.IsKept(original, polished);
}

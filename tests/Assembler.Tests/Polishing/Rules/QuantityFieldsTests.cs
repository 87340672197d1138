using DevZoneDocs.Assembler.Polishing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Rules;

public sealed class QuantityFieldsTests
{
    [Theory]
    [InlineData("增长12.5%。", "增长12.5个百分点。")]
    [InlineData("出口1000万美元。", "出口1000万元。")]
    [InlineData("用电120万千瓦时。", "用电120万千瓦。")]
    [InlineData("培训1200人次。", "培训1200人。")]
    [InlineData("征地120亩。", "征地8公顷。")]
    [InlineData("20个工作日内办结。", "20日内办结。")]
    public void A_unit_that_changed_is_told_as_a_unit(string original, string polished) =>
        GivenWording.IsChanged(WordingFamily.Unit, original, polished);

    [Theory]
    [InlineData("用电1000度。", "用电1000千瓦时。")]
    [InlineData("厂房2.3万㎡。", "厂房2.3万平方米。")]
    [InlineData("管网12km。", "管网12公里。")]
    [InlineData("党员50名。", "党员50位。")]
    public void But_another_name_of_the_unit_is_kept(string original, string polished) => GivenWording.IsKept(original, polished);
}

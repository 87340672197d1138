using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Tests.Periods;

namespace DevZoneDocs.Assembler.Tests.Facts;

public sealed class ChainUnitTests
{
    [Theory]
    [InlineData("1.36", "亿元", "4400", "万元", "0.44亿元", "亿元")]
    [InlineData("12700", "万元", "0.44", "亿元", "4400万元", "万元")]
    [InlineData("1.2", "万人", "3200", "人", "0.32万人", "万人")]
    public void A_part_is_written_in_the_unit_of_its_whole(string total, string unit, string part, string partUnit, string text, string written)
    {
        FactRecord record = PartOf(total, unit, part, partUnit);

        Assert.Equal(text, Fact(record, "value").Phrase.Text);
        Assert.Equal(written, Fact(record, "unit").Phrase.Text);
    }

    [Fact]
    public void But_the_datum_stays_as_it_was_handed_in()
    {
        Fact value = Fact(PartOf("1.36", "亿元", "4400", "万元"), "value");

        Assert.Equal((4400m, "万元"), (value.Number, value.Unit));
    }

    [Theory]
    [InlineData("1.36", "亿元", "4400.5", "万元", "4400.5万元")]
    [InlineData("1.36", "亿元", "8667", "万美元", "8667万美元")]
    public void Where_a_digit_would_be_lost_or_a_currency_turned_the_part_stays_as_given(string total, string unit, string part, string partUnit, string text) =>
        Assert.Equal(text, Fact(PartOf(total, unit, part, partUnit), "value").Phrase.Text);

    private static FactRecord PartOf(string total, string unit, string part, string partUnit)
    {
        FactSheet facts = FactDeriver.Derive(Given.Json($$"""
            {"zone":{"name":"滨河"},"report":"annual","period":"2025","sections":{"economy":{"indicators":[
              {"name":"总数","value":{{total}},"unit":"{{unit}}","breakdown":{"mode":"partial","parts":[{"name":"分项","value":{{part}},"unit":"{{partUnit}}"} ] } } ] } } }
            """));
        facts.Sections["economy"].Record.TryGet("指标", out FactNode? indicators);
        ((FactRecord)((FactList)indicators!).Items[0]).TryGet("其中", out FactNode? parts);
        return (FactRecord)((FactList)parts!).Items[0];
    }

    private static Fact Fact(FactRecord record, string field)
    {
        record.TryGetFact(field, out Fact? fact);
        return fact!;
    }
}

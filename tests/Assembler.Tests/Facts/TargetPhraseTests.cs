using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Tests.Periods;

namespace DevZoneDocs.Assembler.Tests.Facts;

public sealed class TargetPhraseTests
{
    [Theory]
    [InlineData(""" "value":600,"unit":"亿元","modality":"力争","by":"2030" """, "到2030年，产值力争达到600亿元")]
    [InlineData(""" "value":12,"unit":"%","isGrowth":true """, "产值增长12%")]
    [InlineData(""" "value":12,"unit":"%","isGrowth":true,"modality":"确保" """, "产值确保增长12%")]
    [InlineData(""" "value":12,"unit":"%","isGrowth":true,"modality":"不低于" """, "产值增长不低于12%")]
    [InlineData(""" "value":5,"unit":"万吨","modality":"控制在" """, "产值控制在5万吨以内")]
    [InlineData(""" "value":20,"stretch":25,"unit":"%","isGrowth":true """, "产值增长20%、力争25%")]
    [InlineData(""" "value":null,"unit":"%","isGrowth":true """, "产值增长【待补：产值增长目标（%）】")]
    public void A_target_says_how_firmly_it_is_promised(string target, string expected) => Assert.Equal(expected, Phrase(target));

    [Fact]
    public void A_part_follows_its_whole()
    {
        string phrase = Phrase(""" "value":20,"unit":"%","isGrowth":true,"parts":[{"name":"工业","value":25,"unit":"%","isGrowth":true}] """);

        Assert.Equal("产值增长20%，其中工业增长25%", phrase);
    }

    [Fact]
    public void Targets_told_together_have_as_many_values_as_names()
    {
        string phrase = Phrase("""
            "value":8.5,"unit":"%","isGrowth":true,
            "together":[{"name":"税收","value":9,"unit":"%"},{"name":"利润","value":7.5,"unit":"%"}]
            """);

        Assert.Equal("产值、税收和利润分别增长8.5%、9%、7.5%", phrase);
    }

    [Fact]
    public void What_is_counted_is_promised_before_its_number() =>
        Assert.Equal("确保12个项目开工", Phrase(""" "value":12,"unit":"个","modality":"确保" """, "项目开工"));

    private static string Phrase(string target, string name = "产值")
    {
        PeriodData data = Given.Json(Given.Section($$""" "targets":[{"name":"{{name}}",{{target}}}] """));
        FactList targets = (FactList)Node(FactDeriver.Derive(data).Sections["economy"].Record, "targets")!;
        return Node((FactRecord)targets.Items.Single(), "phrase")!.ToString()!;
    }

    private static FactNode? Node(FactRecord record, string name) => record.TryGet(name, out FactNode? node) ? node : null;
}

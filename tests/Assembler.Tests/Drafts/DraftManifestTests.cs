using System.Text;
using System.Xml;
using System.Xml.Linq;
using DevZoneDocs.Assembler.Drafts;
using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Sections;
using DevZoneDocs.Assembler.Tests.Sections;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Tests.Drafts;

public sealed class DraftManifestTests
{
    private static readonly Fact Growth = new()
    {
        Path = "economy/industrial-output.growth",
        Phrase = new Phrase("同比", "增长9.7%"),
        Number = 9.7m,
        Unit = "%",
        Period = Amount.Period("2026-01..2026-09"),
        Source = new FactSource("经济发展局", "/sections/economy/indicators/0"),
    };

    [Fact]
    public void It_says_of_each_fact_what_it_is_and_where_it_stands() =>
        Assert.Equal(
            """
            <manifest draft="abc" zone="滨河" report="annual" period="2026" xmlns="urn:devzonedocs:manifest:1">
              <fact bookmark="_f0001" datum="economy/industrial-output.growth" value="9.7" unit="%" period="2026-01..2026-09" source="经济发展局" place="/sections/economy/indicators/0" lead="同比" text="增长9.7%">
                <sentence>产值同比增长9.7%。</sentence>
              </fact>
            </manifest>
            """,
            Write(Growth),
            ignoreLineEndingDifferences: true);

    [Fact]
    public void A_gap_is_told_apart() =>
        Assert.Equal("true", Entry(Growth with { Gap = new Gap("产值") }).Attribute("gap")?.Value);

    [Theory]
    [InlineData("a<b>&\"'")]
    [InlineData("]]>")]
    [InlineData("{{甲}}")]
    public void Any_text_comes_back(string text) =>
        Assert.Equal(text, Entry(Growth with { Phrase = new Phrase("", text) }).Attribute("text")?.Value);

    [Fact]
    public void A_name_has_neither_value_nor_unit()
    {
        XElement entry = Entry(GivenFacts.Fact("zone.name", "滨河"));

        Assert.Equal(["bookmark", "datum", "source", "text"], entry.Attributes().Select(attribute => attribute.Name.LocalName));
    }

    [Fact]
    public void Its_hash_changes_with_any_character() =>
        Assert.NotEqual(ContentHash.Of(Write(Growth)), ContentHash.Of(Write(Growth with { Unit = "个百分点" })));

    private static XElement Entry(Fact fact)
    {
        using XmlReader reader = XmlReader.Create(
            new StringReader(Write(fact)), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return Assert.Single(XDocument.Load(reader).Root!.Elements());
    }

    private static string Write(Fact fact) => Encoding.UTF8.GetString(DraftManifest.Write(
        "abc",
        new ManifestHead("滨河", "annual", "2026"),
        [new WrittenFact("_f0001", 1, fact)],
        new Dictionary<string, string> { ["_f0001"] = "产值同比增长9.7%。" }));
}

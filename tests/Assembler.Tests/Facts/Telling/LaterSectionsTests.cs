using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Facts.Telling;
using DevZoneDocs.Assembler.Tests.Periods;

namespace DevZoneDocs.Assembler.Tests.Facts.Telling;

/// <summary>The first section with figures says of when and whose they are; those behind it begin with the figures.</summary>
public sealed class LaterSectionsTests
{
    private const string Output = """{"name":"产值","value":12,"unit":"亿元"}""";

    private const string Letters = """{"name":"来信","value":21,"unit":"件"}""";

    private const string Companies = """{"name":"企业","value":30,"unit":"家"}""";

    [Theory]
    [InlineData(Output, Letters, "受理来信21件。")]
    [InlineData(Output, Companies, "截至9月底，共有企业30家。")]
    [InlineData(Companies, Letters, "1—9月，受理来信21件。")]
    [InlineData("""{"name":"产值","value":12,"unit":"亿元","period":"2025-01..2025-08"}""", Letters, "1—9月，受理来信21件。")]
    [InlineData(Output, """{"name":"来信","value":21,"unit":"件","period":"2025-01..2025-08"}""", "1—8月，受理来信21件。")]
    [InlineData("", Letters, "1—9月，全区受理来信21件。")]
    public void What_a_section_before_has_said_is_not_said_again(string first, string second, string expected) =>
        Assert.Equal(expected, Second(first, second, new TellingOptions()));

    [Theory]
    [InlineData("economy,stability", "受理来信21件。")]
    [InlineData("economy,*", "受理来信21件。")]
    [InlineData("*,economy", "1—9月，全区受理来信21件。")]
    [InlineData("stability,economy", "1—9月，全区受理来信21件。")]
    [InlineData("stability", "1—9月，全区受理来信21件。")]
    public void The_order_is_that_of_the_report(string order, string expected) =>
        Assert.Equal(expected, Second(Output, Letters, new TellingOptions { Sections = order.Split(',') }));

    private static string Second(string first, string second, TellingOptions options)
    {
        string json = $$$"""
            {"zone":{"name":"滨河经济开发区","shortName":"全区"},"report":"quarter","period":"2025-01..2025-09",
             "sections":{"economy":{"indicators":[{{{first}}}]},"stability":{"indicators":[{{{second}}}] } } }
            """;
        FactRecord section = FactDeriver.Derive(Given.Json(json), options).Sections["stability"].Record;
        section.TryGet("指标表述", out FactNode? node);
        return string.Join('\n', ((FactList)node!).Items);
    }
}

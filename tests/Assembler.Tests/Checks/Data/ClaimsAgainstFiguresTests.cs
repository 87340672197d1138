using DevZoneDocs.Assembler.Checks.Data;
using static DevZoneDocs.Assembler.Tests.Checks.Data.Figures;

namespace DevZoneDocs.Assembler.Tests.Checks.Data;

public sealed class ClaimsAgainstFiguresTests
{
    [Theory]
    [InlineData("工业经济稳步增长", "写的是“稳步增长”，所报的2项指标却全部下降")]
    [InlineData("经济运行稳中有升", "写的是“稳中有升”")]
    public void A_rise_over_figures_that_all_fall_is_told(string opening, string message) => Assert.Contains(
        message,
        Assert.Single(Told<ClaimsAgainstFigures>(Section($$"""
            "opening":"{{opening}}","indicators":[{"name":"工业总产值","value":36,"unit":"亿元","growth":-13.5},{"name":"税收","value":2,"unit":"亿元","prior":3}]
            """))),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("工业经济稳步增长", "5.1")]
    [InlineData("工业经济承压下行", "-5.1")]
    public void But_not_where_some_rise_nor_words_of_no_direction(string opening, string growth) => Assert.Empty(Told<ClaimsAgainstFigures>(Section($$"""
        "opening":"{{opening}}","indicators":[{"name":"工业总产值","value":36,"unit":"亿元","growth":-13.5},{"name":"税收","value":2,"unit":"亿元","growth":{{growth}}}]
        """)));

    [Fact]
    public void Fewer_accidents_are_no_fall() => Assert.Empty(Told<ClaimsAgainstFigures>(Section("""
        "opening":"工业经济稳步增长","indicators":[{"name":"安全事故","value":1,"unit":"起","prior":3},{"name":"信访投诉","value":2,"unit":"件","prior":3}]
        """)));

    [Fact]
    public void A_fall_over_figures_that_all_rise_is_told() => Assert.Contains("却全部上升", Assert.Single(Told<ClaimsAgainstFigures>(Section("""
        "opening":"主要指标持续下滑","indicators":[{"name":"工业总产值","value":36,"unit":"亿元","growth":3.5},{"name":"税收","value":2,"unit":"亿元","growth":1}]
        """))), StringComparison.Ordinal);
}

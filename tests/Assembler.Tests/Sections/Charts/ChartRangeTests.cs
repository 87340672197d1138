using DevZoneDocs.Assembler.Sections.Charts;

namespace DevZoneDocs.Assembler.Tests.Sections.Charts;

public sealed class ChartRangeTests
{
    [Theory]
    [InlineData("Sheet1!$B$2:$B$5", 7, "Sheet1!$B$2:$B$8")]
    [InlineData("Sheet1!$B$2", 2, "Sheet1!$B$2:$B$3")]
    [InlineData("Sheet1!$B$2:$E$2", 2, "Sheet1!$B$2:$C$2")]
    [InlineData("'一季度 数据'!$AA$10:$AA$12", 1, "'一季度 数据'!$AA$10:$AA$10")]
    [InlineData("'A''B'!B2:B3", 2, "'A''B'!$B$2:$B$3")]
    [InlineData("指标!$B$2:$B$5", 1, "指标!$B$2:$B$2")]
    public void A_range_grows_and_shrinks_where_it_begins(string formula, int length, string expected) =>
        Assert.Equal(expected, ChartRange.TryParse(formula)!.Of(length).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("B2:B5")]
    [InlineData("Sheet1!$B$2:$C$5")]
    [InlineData("Sheet1!$B$5:$B$2")]
    [InlineData("(Sheet1!$B$2,Sheet1!$B$4)")]
    [InlineData("Sheet1!$B$0:$B$3")]
    public void What_is_no_line_of_cells_is_none(string formula) => Assert.Null(ChartRange.TryParse(formula));
}

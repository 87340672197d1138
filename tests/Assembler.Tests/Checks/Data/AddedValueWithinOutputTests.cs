using DevZoneDocs.Assembler.Checks.Data;
using static DevZoneDocs.Assembler.Tests.Checks.Data.Figures;

namespace DevZoneDocs.Assembler.Tests.Checks.Data;

public sealed class AddedValueWithinOutputTests
{
    [Fact]
    public void Value_added_beyond_the_output_is_told() => Assert.Contains(
        "“规模以上工业增加值”52亿元大于“规模以上工业总产值”48.2亿元",
        Assert.Single(Told<AddedValueWithinOutput>(DataOf(Of("规模以上工业总产值 48.2亿元"), Of("规模以上工业增加值 52亿元")))),
        StringComparison.Ordinal);

    [Fact]
    public void That_of_the_larger_firms_is_within_the_output_of_all() =>
        Assert.Single(Told<AddedValueWithinOutput>(DataOf(Of("工业总产值 48.2亿元"), Of("规上工业增加值 52亿元"))));

    [Theory]
    [InlineData("规模以上工业增加值 12亿元")]
    [InlineData("服务业增加值 52亿元")]
    [InlineData("工业增加值 52亿元")]
    public void But_not_what_is_within_it_or_of_another_kind(string added) =>
        Assert.Empty(Told<AddedValueWithinOutput>(DataOf(Of("规模以上工业总产值 48.2亿元"), Of(added))));
}

using DevZoneDocs.Assembler.Checks.Data;
using static DevZoneDocs.Assembler.Tests.Checks.Data.Figures;

namespace DevZoneDocs.Assembler.Tests.Checks.Data;

public sealed class ShareWithinHundredTests
{
    [Fact]
    public void A_share_of_more_than_all_is_told() => Assert.Contains(
        "“信访件办结率”是部分占全部的比率，却有141.9%",
        Assert.Single(Told<ShareWithinHundred>(DataOf(Of("信访件办结率 141.9%")))),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("信访件办结率 100%")]
    [InlineData("任务完成率 141.9%")]
    [InlineData("产销率 101.2%")]
    public void But_not_what_may_be_more(string figure) => Assert.Empty(Told<ShareWithinHundred>(DataOf(Of(figure))));
}

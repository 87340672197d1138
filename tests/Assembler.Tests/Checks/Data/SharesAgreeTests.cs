using DevZoneDocs.Assembler.Checks.Data;
using DevZoneDocs.Assembler.Periods;
using static DevZoneDocs.Assembler.Tests.Checks.Data.Figures;

namespace DevZoneDocs.Assembler.Tests.Checks.Data;

public sealed class SharesAgreeTests
{
    [Theory]
    [InlineData("占比 38.2%")]
    [InlineData("占比 38%")]
    [InlineData("产值比重 ?%")]
    [InlineData("利用率 91%")]
    public void A_share_that_part_and_whole_give_is_no_error(string share) => Assert.Empty(Told<SharesAgree>(DataOf(Output(share))));

    [Fact]
    public void Another_is_told() => Assert.Contains(
        "装备制造业”的占比为43.2%，按71.2亿元和总数“产值”186.4亿元算得38.2%",
        Assert.Single(Told<SharesAgree>(DataOf(Output("占比 43.2%")))),
        StringComparison.Ordinal);

    [Fact]
    public void Also_where_the_share_stands_beside_the_whole()
    {
        Indicator output = Whole("产值 186.4亿元", BreakdownMode.Partial, "装备制造业 71.2亿元") with { Details = [Of("装备制造业占比 43.2%")] };

        Assert.Single(Told<SharesAgree>(DataOf(output)));
    }

    private static Indicator Output(string share) => Of("产值 186.4亿元") with
    {
        Breakdown = new Breakdown { Mode = BreakdownMode.Partial, Parts = [Of("装备制造业 71.2亿元") with { Details = [Of(share)] }] },
    };
}

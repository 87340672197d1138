using DevZoneDocs.Assembler.Checks.Data;
using DevZoneDocs.Assembler.Checks.Data.Placed;
using DevZoneDocs.Assembler.Periods;
using static DevZoneDocs.Assembler.Tests.Checks.Data.Figures;

namespace DevZoneDocs.Assembler.Tests.Checks.Data;

public sealed class InvestmentInStepTests
{
    [Theory]
    [InlineData("4400万元", "1.27亿元", "4.05亿元")]
    [InlineData("12703万元", "1.27亿元", "1.27亿元")]
    [InlineData("4400万元", "1.27亿美元", "4.05亿元")]
    public void A_year_within_the_sum_so_far_within_the_total_is_no_error(string year, string soFar, string total) =>
        Assert.Empty(Told<InvestmentInStep>(Project(year, soFar, total)));

    [Theory]
    [InlineData("1.4亿元", "1.27亿元", "4.05亿元", "本年完成投资1.4亿元，大于累计完成投资1.27亿元")]
    [InlineData("0.4亿元", "4.27亿元", "4.05亿元", "累计完成投资4.27亿元，大于总投资4.05亿元")]
    [InlineData("4.4亿元", null, "4.05亿元", "本年完成投资4.4亿元，大于总投资4.05亿元")]
    public void Sums_out_of_step_are_told(string year, string? soFar, string total, string message) =>
        Assert.Contains(message, Assert.Single(Told<InvestmentInStep>(Project(year, soFar, total))), StringComparison.Ordinal);

    private static CheckedData Project(string year, string? soFar, string total) => DataOf(("projects", new SectionData
    {
        Projects =
        [
            new Project
            {
                Name = "围垦工程",
                InvestmentThisYear = Datum(year),
                InvestmentCumulative = soFar is null ? null : Datum(soFar),
                InvestmentTotal = Datum(total),
            },
        ],
    }));
}

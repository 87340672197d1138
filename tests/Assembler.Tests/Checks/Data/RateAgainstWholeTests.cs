using DevZoneDocs.Assembler.Checks.Data;
using DevZoneDocs.Assembler.Periods;
using static DevZoneDocs.Assembler.Tests.Checks.Data.Figures;

namespace DevZoneDocs.Assembler.Tests.Checks.Data;

public sealed class RateAgainstWholeTests
{
    [Theory]
    [InlineData("入会率 80%以上", "企业职工 2400人")]
    [InlineData("入会率 80%", "企业职工 2900人")]
    [InlineData("入会率 80%以上", "企业职工 800人")]
    [InlineData("入会率 80%以上", "新增就业 9000人")]
    [InlineData("覆盖率 80%", "企业职工 20000人")]
    public void Members_that_rate_and_staff_explain_are_no_error(string rate, string staff) => Assert.Empty(Told(rate, staff));

    [Theory]
    [InlineData("职工入会率 80%以上", "就业人数 近2万人", "相当于总数2500人，“就业人数”却是近2万人（economy/就业人数）")]
    [InlineData("入会率 80%", "企业职工 1200人", "相当于总数2500人")]
    public void Members_that_they_do_not_explain_are_told(string rate, string staff, string message) =>
        Assert.Contains(message, Assert.Single(Told(rate, staff)), StringComparison.Ordinal);

    [Fact]
    public void Many_rates_and_many_wholes_are_compared_without_being_measured_anew()
    {
        Indicator[] indicators = [.. Enumerable.Range(0, 600).SelectMany(i => new[] { Of($"参保率{i} 50%"), Of($"参保人数{i} 100人"), Of($"就业人数{i} 200人") })];
        var data = DataOf(("economy", new SectionData { Indicators = indicators }));
        long before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Empty(Told<RateAgainstWhole>(data));

        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(allocated < 20_000_000, $"{allocated} bytes");
    }

    private static string[] Told(string rate, string staff)
    {
        Indicator unions = Of("新组建工会 31家") with { Details = [Of("工会会员 2000人"), Of(rate)] };
        return Told<RateAgainstWhole>(DataOf(
            ("economy", new SectionData { Indicators = [Of(staff)] }), ("party", new SectionData { Indicators = [unions] })));
    }
}

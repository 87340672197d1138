using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Tests.Wording;

public sealed class CompletionPaceTests
{
    [Theory]
    [InlineData("186.4", "250", "2010-01..2010-09", "低于时序进度", "0.4个百分点")]
    [InlineData("80", "100", "2010-01..2010-09", "高于时序进度", "5个百分点")]
    [InlineData("85", "100", "2010-01..2010-10", "高于时序进度", "1.7个百分点")]
    [InlineData("50", "100", "2010-H1", "", "与时序进度持平")]
    [InlineData("5", "60", "2010-01", "", "与时序进度持平")]
    [InlineData("74.97", "100", "2010-01..2010-09", "", "与时序进度基本持平")]
    [InlineData("104.8", "100", "2010-01..2010-09", "高于时序进度", "29.8个百分点")]
    public void The_year_so_far_is_held_against_the_share_of_the_year(
        string value,
        string target,
        string period,
        string lead,
        string text) =>
        Assert.Equal(new Phrase(lead, text), CompletionTests.Of(value, target, period)!.Pace);

    [Theory]
    [InlineData("74.55", "74.6%", "低于时序进度0.4个百分点")]
    [InlineData("75.05", "75.1%", "高于时序进度0.1个百分点")]
    [InlineData("74.45", "74.5%", "低于时序进度0.5个百分点")]
    public void At_the_end_of_a_quarter_rate_and_gap_add_up(string value, string rate, string pace)
    {
        Completion completion = CompletionTests.Of(value, "100", "2010-01..2010-09")!;
        Assert.Equal((rate, pace), (completion.RateText, completion.Pace?.ToString()));
    }

    [Theory]
    [InlineData("2010")]
    [InlineData("2010-Q3")]
    [InlineData("2010-09")]
    [InlineData("2009-11..2010-02")]
    public void A_whole_year_and_a_part_that_is_not_the_year_so_far_have_no_pace(string period) =>
        Assert.Null(CompletionTests.Of("60", "100", period)!.Pace);

    [Fact]
    public void No_pace_shows_a_sign_or_a_zero()
    {
        var random = new Random(75);
        for (int round = 0; round < 5000; round++)
        {
            string period = $"2010-01..2010-{random.Next(1, 12):00}";
            string pace = CompletionTests.Of($"{random.Next(0, 20000)}", "10000", period)!.Pace!.Value.ToString();
            Assert.DoesNotMatch(@"-|度0\.0*个", pace);
        }
    }
}

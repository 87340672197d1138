using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Tests.Wording;

public sealed class CompletionTests
{
    [Theory]
    [InlineData("186.4", "250", "74.6%", false)]
    [InlineData("96.5", "100", "96.5%", false)]
    [InlineData("100", "100", "100%", true)]
    [InlineData("104.8", "100", "104.8%", true)]
    [InlineData("0", "100", "0%", false)]
    [InlineData("1", "3", "33.3%", false)]
    public void A_completion_is_a_percentage_with_one_decimal(string value, string target, string rate, bool isMet)
    {
        Completion completion = Of(value, target, "2010")!;
        Assert.Equal((rate, isMet), (completion.RateText, completion.IsMet));
        Assert.Equal(new Phrase("完成年度任务的", rate), completion.Phrase);
    }

    [Theory]
    [InlineData("99.96", "99.96%", false)]
    [InlineData("100.04", "100.04%", true)]
    [InlineData("99.9996", "99.9996%", false)]
    public void But_what_is_not_100_never_shows_as_100(string value, string rate, bool isMet)
    {
        Completion completion = Of(value, "100", "2010")!;
        Assert.Equal((rate, isMet), (completion.RateText, completion.IsMet));
    }

    [Theory]
    [InlineData("104.8", "超额4.8个百分点完成年度任务")]
    [InlineData("100.04", "超额0.04个百分点完成年度任务")]
    [InlineData("100", "完成年度任务")]
    [InlineData("99.96", null)]
    public void What_is_reached_is_said_to_be(string value, string? excess) =>
        Assert.Equal(excess, Of(value, "100", "2010")!.Excess?.ToString());

    [Theory]
    [InlineData("96.5", "96.5%", true, null)]
    [InlineData("100", "100%", true, null)]
    [InlineData("104.8", "104.8%", false, "超出年度控制目标4.8%")]
    public void An_upper_bound_is_kept_or_exceeded_and_never_surpassed(string value, string rate, bool isMet, string? excess)
    {
        Completion completion = Of(value, "100", "2010-01..2010-09", isUpperBound: true)!;
        Assert.Equal((isMet, excess), (completion.IsMet, completion.Excess?.ToString()));
        Assert.Equal($"为年度控制目标的{rate}", completion.Phrase.ToString());
        Assert.Null(completion.Pace);
    }

    [Theory]
    [InlineData("10", "0")]
    [InlineData("10", "-5")]
    [InlineData("-3", "10")]
    public void Of_no_sound_target_nothing_is_said(string value, string target) => Assert.Null(Of(value, target, "2010"));

    internal static Completion? Of(string value, string target, string period, bool isUpperBound = false) =>
        Completion.Of(Amount.Of(value), Amount.Of(target), Amount.Period(period), isUpperBound);
}

using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Tests.Wording;

public sealed class RoundingTests
{
    [Theory]
    [InlineData("97.46", 0, "97", "97")]
    [InlineData("2.5", 0, "3", "2")]
    [InlineData("3.5", 0, "4", "4")]
    [InlineData("0.25", 1, "0.3", "0.2")]
    [InlineData("-0.25", 1, "-0.3", "-0.2")]
    [InlineData("-12.15", 1, "-12.2", "-12.2")]
    [InlineData("74.56", 1, "74.6", "74.6")]
    [InlineData("12", 1, "12.0", "12.0")]
    [InlineData("-0.04", 1, "0.0", "0.0")]
    public void A_half_goes_up_or_to_the_even_neighbour_in_one_step(string value, int decimals, string up, string even)
    {
        Assert.Equal(up, QuantityText.Number(Rounding.HalfUp(Amount.Of(value), decimals)));
        Assert.Equal(even, QuantityText.Number(Rounding.HalfEven(Amount.Of(value), decimals)));
        Assert.Equal(Rounding.HalfUp(Amount.Of(value), decimals), Rounding.Round(Amount.Of(value), decimals, RoundingRule.HalfUp));
    }
}

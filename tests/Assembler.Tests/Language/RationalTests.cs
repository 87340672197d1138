using DevZoneDocs.Assembler.Language;

namespace DevZoneDocs.Assembler.Tests.Language;

public sealed class RationalTests
{
    [Fact]
    public void Forms_of_one_fraction_are_equal() => Assert.Equal(Rational.Parse("0.50"), Rational.Of(2, 4));

    [Fact]
    public void A_third_is_not_three_tenths() => Assert.NotEqual(Rational.Of(1, 3), Rational.Parse("0.3"));

    [Theory]
    [InlineData("1.5", "3/2")]
    [InlineData("12", "12")]
    public void A_fraction_is_written_in_lowest_terms(string digits, string written) =>
        Assert.Equal(written, Rational.Parse(digits).ToString());

    [Fact]
    public void Sums_and_products_are_exact() =>
        Assert.Equal(Rational.Of(1), (Rational.Parse("0.1") + Rational.Parse("0.2")) * Rational.Of(10, 3));

    [Fact]
    public void A_sign_stands_above_the_line() => Assert.True(Rational.Of(1, -2).IsNegative);
}

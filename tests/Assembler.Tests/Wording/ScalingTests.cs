using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Tests.Wording;

public sealed class ScalingTests
{
    [Theory]
    [InlineData("8667", "万美元", "亿美元", "0.8667")]
    [InlineData("1.27", "亿元", "万元", "12700")]
    [InlineData("186.40", "亿元", "万元", "1864000")]
    [InlineData("186.40", "亿元", "亿元", "186.40")]
    [InlineData("3", "千万元", "亿元", "0.3")]
    [InlineData("2.3", "万平米", "㎡", "23000")]
    public void A_value_is_rescaled_exactly(string value, string from, string to, string expected) =>
        Assert.Equal(expected, QuantityText.Number(Scaling.Rescale(Amount.Of(value), from, to)));

    [Theory]
    [InlineData("万元", "万美元")]
    [InlineData("亩", "公顷")]
    public void But_never_into_another_measure(string from, string to) =>
        Assert.Throws<ArgumentException>(() => Scaling.Rescale(1, from, to));

    [Theory]
    [InlineData("13600", "万美元", "1.36", "亿美元")]
    [InlineData("8667", "万美元", "8667", "万美元")]
    [InlineData("0.44", "亿元", "4400", "万元")]
    [InlineData("186.456", "亿元", "186.46", "亿元")]
    [InlineData("186.40", "亿元", "186.40", "亿元")]
    [InlineData("8667.6", "万元", "8668", "万元")]
    [InlineData("9999.6", "万元", "1", "亿元")]
    [InlineData("10000", "万元", "1", "亿元")]
    [InlineData("3", "千万元", "3000", "万元")]
    [InlineData("35.25", "万元", "35.25", "万元")]
    [InlineData("800", "元", "800", "元")]
    [InlineData("-25070", "万元", "-2.51", "亿元")]
    [InlineData("120000", "人", "120000", "人")]
    [InlineData("23046", "平方米", "23046", "平方米")]
    public void Money_takes_its_natural_scale_and_counts_are_left_alone(string value, string unit, string expected, string scaled)
    {
        (decimal number, string natural) = Scaling.Natural(Amount.Of(value), unit);
        Assert.Equal((expected, scaled), (QuantityText.Number(number), natural));
    }

    [Theory]
    [InlineData("1.36亿美元 8667万美元", "1.36亿美元 0.8667亿美元")]
    [InlineData("4400万元 1.27亿元", "4400万元 12700万元")]
    [InlineData("186.40亿元 71.2亿元", "186.40亿元 71.2亿元")]
    [InlineData("1.36亿元 8667.5万元", "1.36亿元 8667.5万元")]
    [InlineData("1.36亿元 8667万美元", "1.36亿元 8667万美元")]
    [InlineData("317条 12次", "317条 12次")]
    public void A_chain_is_told_in_the_unit_of_its_first_where_no_digit_is_lost(string given, string expected)
    {
        IReadOnlyList<(decimal Value, string Unit)> common = Scaling.Common([.. given.Split(' ').Select(Link)]);
        Assert.Equal(expected, string.Join(' ', common.Select(link => QuantityText.Of(link.Value, link.Unit))));
    }

    [Fact]
    public void There_and_back_again_is_the_same_value()
    {
        var random = new Random(8170);
        for (int round = 0; round < 500; round++)
        {
            decimal value = random.Next(-1_000_000, 1_000_000) / 100m;
            Assert.Equal(value, Scaling.Rescale(Scaling.Rescale(value, "亿元", "万元"), "万元", "亿元"));
        }
    }

    private static (decimal Value, string Unit) Link(string text)
    {
        string digits = string.Concat(text.TakeWhile(letter => char.IsAsciiDigit(letter) || letter == '.'));
        return (Amount.Of(digits), text[digits.Length..]);
    }
}

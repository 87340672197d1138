using DevZoneDocs.Assembler.Language;

namespace DevZoneDocs.Assembler.Tests.Language;

public sealed class NumberScannerTests
{
    [Theory]
    [InlineData("13600", "13600", 5)]
    [InlineData("1.36亿", "136000000", 5)]
    [InlineData("1亿3500万元", "135000000", 7)]
    [InlineData("3千万", "30000000", 3)]
    [InlineData("-3.5%", "-7/2", 4)]
    [InlineData("1/3的", "1/3", 3)]
    [InlineData("12千瓦", "12", 2)]
    public void A_number_is_read_with_its_scale_to_the_last_digit(string text, string value, int length)
    {
        ScannedNumber? number = NumberScanner.At(text, 0);

        Assert.Equal((value, length), (number!.Value.ToString(), number.Length));
    }

    [Theory]
    [InlineData("20余万人", nameof(Limit.Over))]
    [InlineData("20万人", nameof(Limit.Exact))]
    public void A_word_within_makes_it_inexact(string text, string limit) =>
        Assert.Equal(limit, NumberScanner.At(text, 0)!.Limit.ToString());

    [Theory]
    [InlineData("企业")]
    [InlineData("-")]
    [InlineData("")]
    public void Where_no_number_begins_none_is_found(string text) => Assert.Null(NumberScanner.At(text, 0));
}

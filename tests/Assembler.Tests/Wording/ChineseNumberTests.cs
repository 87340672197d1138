using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Tests.Wording;

public sealed class ChineseNumberTests
{
    [Theory]
    [InlineData(0, "零")]
    [InlineData(1, "一")]
    [InlineData(2, "二")]
    [InlineData(10, "十")]
    [InlineData(11, "十一")]
    [InlineData(20, "二十")]
    [InlineData(99, "九十九")]
    [InlineData(100, "一百")]
    [InlineData(105, "一百零五")]
    [InlineData(110, "一百一十")]
    [InlineData(115, "一百一十五")]
    [InlineData(1010, "一千零一十")]
    [InlineData(1001, "一千零一")]
    [InlineData(10020, "一万零二十")]
    [InlineData(12000, "一万二千")]
    [InlineData(100000, "十万")]
    [InlineData(100010, "十万零一十")]
    [InlineData(120345, "十二万零三百四十五")]
    [InlineData(1000100, "一百万零一百")]
    [InlineData(100000000, "一亿")]
    [InlineData(100100000, "一亿零一十万")]
    [InlineData(100000005, "一亿零五")]
    [InlineData(1234567890, "十二亿三千四百五十六万七千八百九十")]
    [InlineData(-10, "负十")]
    [InlineData(-105, "负一百零五")]
    public void A_measured_number_is_spelt_with_零(long number, string expected) =>
        Assert.Equal(expected, ChineseNumber.Of(number));

    [Theory]
    [InlineData(1, "一")]
    [InlineData(2, "两")]
    [InlineData(12, "十二")]
    [InlineData(20, "二十")]
    [InlineData(22, "二十二")]
    [InlineData(200, "二百")]
    [InlineData(2000, "两千")]
    [InlineData(20000, "两万")]
    [InlineData(6, "六")]
    public void Before_a_measure_word_two_is_两(long number, string expected) =>
        Assert.Equal(expected, ChineseNumber.Count(number));

    [Theory]
    [InlineData(2010, "二〇一〇")]
    [InlineData(2026, "二〇二六")]
    public void A_numbering_is_spelt_digit_by_digit_with_〇(int number, string expected) =>
        Assert.Equal(expected, ChineseNumber.Digits(number));

    [Fact]
    public void The_outermost_numbers_are_spelt_too()
    {
        Assert.StartsWith("九百二十二亿三千三百七十二万零三百六十八亿", ChineseNumber.Of(long.MaxValue), StringComparison.Ordinal);
        Assert.StartsWith("负九百二十二亿", ChineseNumber.Of(long.MinValue), StringComparison.Ordinal);
    }

    [Fact]
    public void No_spelling_ends_in_零_or_repeats_it()
    {
        var random = new Random(15835);
        for (int round = 0; round < 2000; round++)
        {
            string text = ChineseNumber.Of(random.NextInt64(1, 1_000_000_000_000));
            Assert.False(text.EndsWith('零'), text);
            Assert.DoesNotContain("零零", text, StringComparison.Ordinal);
        }
    }
}

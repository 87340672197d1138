using DevZoneDocs.Assembler.Language;

namespace DevZoneDocs.Assembler.Tests.Language;

public sealed class HanNumberScannerTests
{
    [Theory]
    [InlineData("一千零五十亩", "1050", 5)]
    [InlineData("十七例", "17", 2)]
    [InlineData("两百", "200", 2)]
    [InlineData("六万户", "60000", 2)]
    [InlineData("一点二亿元", "120000000", 4)]
    [InlineData("百万吨", "1000000", 2)]
    [InlineData("四亿三千万元", "430000000", 5)]
    public void A_number_in_characters_has_the_value_of_its_digits(string text, string value, int length)
    {
        ScannedNumber? number = HanNumberScanner.At(text, 0);

        Assert.Equal((value, length), (number!.Value.ToString(), number.Length));
    }

    [Theory]
    [InlineData("三四个", "3", "4")]
    [InlineData("二三十家", "20", "30")]
    [InlineData("几十人", "10", "100")]
    public void An_estimate_goes_from_one_number_to_another(string text, string from, string to)
    {
        ScannedNumber? number = HanNumberScanner.At(text, 0);

        Assert.Equal((from, to), (number!.Value.ToString(), number.UpTo.ToString()));
    }

    [Theory]
    [InlineData("二十余名")]
    [InlineData("三百多万")]
    public void More_than_so_many_is_told(string text) => Assert.Equal(Limit.Over, HanNumberScanner.At(text, 0)!.Limit);
}

using DevZoneDocs.Assembler.Language;

namespace DevZoneDocs.Assembler.Tests.Language;

public sealed class PeriodScannerTests
{
    [Theory]
    [InlineData("1—9月", "前三季度")]
    [InlineData("一季度", "首季")]
    [InlineData("第四季度", "四季度")]
    [InlineData("1-6月", "上半年")]
    [InlineData("前10个月", "1—10月")]
    [InlineData("三季度末", "9月底")]
    [InlineData("上半年末", "6月末")]
    [InlineData("年底", "12月末")]
    [InlineData("二〇二四年", "2024年度")]
    [InlineData("2023年至2025年", "2023—2025年")]
    [InlineData("近三年来", "最近3年")]
    public void One_period_by_two_names_has_one_key(string one, string other) =>
        Assert.Equal(PeriodScanner.At(one, 0)!.Value.Key, PeriodScanner.At(other, 0)!.Value.Key);

    [Theory]
    [InlineData("前三季度", "第三季度")]
    [InlineData("9月", "9月底")]
    [InlineData("2024年", "2025年")]
    [InlineData("2023—2025年", "2023年")]
    [InlineData("上半年", "全年")]
    public void Another_period_has_another_key(string one, string other) =>
        Assert.NotEqual(PeriodScanner.At(one, 0)!.Value.Key, PeriodScanner.At(other, 0)!.Value.Key);

    [Theory]
    [InlineData("企业")]
    [InlineData("13月")]
    [InlineData("三产")]
    public void What_names_no_period_is_none(string text) => Assert.Null(PeriodScanner.At(text, 0));
}

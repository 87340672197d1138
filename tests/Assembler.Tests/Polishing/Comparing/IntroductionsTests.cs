using DevZoneDocs.Assembler.Polishing.Comparing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Comparing;

public sealed class IntroductionsTests
{
    [Theory]
    [InlineData("主要采取上门、电话等方式催缴。", "采取上门、电话等方式催缴。")]
    [InlineData("措施主要有定人、定岗、定责。", "措施有定人、定岗、定责。")]
    [InlineData("主要做法是：一是抓早。", "做法是：一是抓早。")]
    [InlineData("存在的问题有：力量薄弱、设备陈旧。", "存在力量薄弱、设备陈旧等问题。")]
    public void What_brings_in_a_list_narrows_nothing(string text, string form) => Assert.Equal(form, Introductions.Of(text));

    [Theory]
    [InlineData("主要采取市场化方式运作。")]
    [InlineData("客源主要是省内游客。")]
    [InlineData("主要问题是资金不足。")]
    [InlineData("主要河流断面全部达标。")]
    public void What_narrows_a_claim_stays(string text) => Assert.Equal(text, Introductions.Of(text));
}

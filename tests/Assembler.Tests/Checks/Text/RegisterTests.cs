namespace DevZoneDocs.Assembler.Tests.Checks.Text;

public sealed class RegisterTests
{
    [Theory]
    [InlineData("清理道路两侧牛皮癣。")]
    [InlineData("认真布署安全工作。")]
    [InlineData("截止目前，完成投资3亿元。")]
    [InlineData("杜绝乱塔乱建。")]
    public void A_colloquial_or_misspelt_word_is_told(string text) => Inspected.Tells("C31", text);

    [Theory]
    [InlineData("清理违规小广告。")]
    [InlineData("认真部署安全工作。")]
    [InlineData("报名截止日期为6月30日。")]
    [InlineData("截至目前，完成投资3亿元。")]
    public void A_proper_word_is_not(string text) => Inspected.Passes(text);
}

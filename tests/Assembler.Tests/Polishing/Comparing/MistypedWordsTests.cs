using DevZoneDocs.Assembler.Polishing.Comparing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Comparing;

public sealed class MistypedWordsTests
{
    [Theory]
    [InlineData("进度符和预期", "进度符合预期")]
    [InlineData("值守不简断", "值守不间断")]
    [InlineData("基础施设配套", "基础设施配套")]
    [InlineData("实行网格话管理", "实行网格化管理")]
    public void A_character_mistaken_for_another_is_mended(string original, string polished) =>
        Assert.Equal(polished, MistypedWords.Mend(original, polished, GivenWording.Lexicon));

    [Theory]
    [InlineData("成信公司投产", "诚信公司投产")]
    [InlineData("主任程功带队", "主任成功带队")]
    [InlineData("土地使用", "土地适用")]
    [InlineData("进度符合预期", "进度符和预期")]
    public void A_name_or_a_word_is_no_mistake(string original, string polished) =>
        Assert.Equal(original, MistypedWords.Mend(original, polished, GivenWording.Lexicon));
}

using DevZoneDocs.Assembler.Polishing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Rules;

public sealed class SentenceRuleTests
{
    [Theory]
    [InlineData("供热站建成。管网短缺问题突出。", "供热站建成。")]
    public void A_sentence_that_is_dropped_is_told(string original, string polished) =>
        GivenWording.IsChanged(WordingFamily.Omission, original, polished);

    [Theory]
    [InlineData("供热站已建成。供水管网全长12公里。", "供热站已建成，供水管网全长12公里。")]
    [InlineData("供热站已建成，供水管网全长12公里。", "供热站已建成。供水管网全长12公里。")]
    [InlineData("完成绿化6.4万平方米。完成绿化6.4万平方米。", "完成绿化6.4万平方米。")]
    public void But_sentences_may_be_merged_split_and_said_once(string original, string polished) => GivenWording.IsKept(original, polished);
}

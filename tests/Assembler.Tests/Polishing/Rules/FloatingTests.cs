using DevZoneDocs.Assembler.Polishing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Rules;

public sealed class FloatingTests
{
    [Theory]
    [InlineData("全部危化品企业都已安装在线监测设备。", "危化品企业已全部安装在线监测设备。")]
    [InlineData("达产后预计每年可实现税收3200万元。", "预计达产后每年可实现税收3200万元。")]
    public void A_word_of_the_whole_clause_may_stand_anywhere_in_it(string original, string polished) => GivenWording.IsKept(original, polished);

    [Theory]
    [InlineData("企业完成全部设备安装。", "全部企业完成设备安装。")]
    [InlineData("预计一期年底建成，二期已建成。", "一期年底建成，预计二期已建成。")]
    public void But_it_stays_of_the_same_thing(string original, string polished) => GivenWording.IsChanged(WordingFamily.Logic, original, polished);
}

using DevZoneDocs.Assembler.Polishing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Rules;

public sealed class SidesRuleTests
{
    [Theory]
    [InlineData("技改投资增速快于基建投资增速。", "基建投资增速快于技改投资增速。")]
    [InlineData("出口占比大于内销占比。", "内销占比大于出口占比。")]
    [InlineData("安全就是效益。", "效益就是安全。")]
    [InlineData("牢记时间就是金钱的道理。", "牢记金钱就是时间的道理。")]
    [InlineData("南园用工需求不如北园。", "北园用工需求不如南园。")]
    [InlineData("全年，外资到位率高于内资到位率。", "全年，内资到位率高于外资到位率。")]
    public void What_is_compared_stays_on_its_side(string original, string polished) => GivenWording.IsChanged(WordingFamily.Logic, original, polished);

    [Theory]
    [InlineData("技改投资增速明显快于基建投资增速。", "技改投资的增速明显快于基建投资增速。")]
    [InlineData("全年外资到位率高于内资到位率。", "全年，外资到位率高于内资到位率。")]
    public void But_its_words_may_change(string original, string polished) => GivenWording.IsKept(original, polished);
}

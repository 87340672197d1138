using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Tests.Wording;

public sealed class StageNameTests
{
    [Theory]
    [InlineData("竣工", 0, "已竣工")]
    [InlineData("投产", 0, "已投产")]
    [InlineData("主体施工", 1, "正在进行主体施工")]
    [InlineData("调试", 1, "正在调试")]
    [InlineData("开工", 2, "已开工")]
    [InlineData("土方平整", 3, "正在土方平整")]
    [InlineData("前期", 3, "正在开展前期工作")]
    [InlineData("在谈", 4, "目前在谈")]
    [InlineData("在建", 1, "目前在建")]
    [InlineData("签约", 4, "已签约")]
    [InlineData("主体封顶", 1, "主体封顶")]
    [InlineData("内部装修", 1, "正在进行内部装修")]
    [InlineData("试生产", 1, "正在试生产")]
    [InlineData("洽谈", 4, "正在洽谈")]
    [InlineData("待议", null, "处于待议阶段")]
    public void A_stage_has_its_rank_and_its_words(string stage, int? rank, string words)
    {
        (string before, string after) = StageName.Around(stage);

        Assert.Equal((rank, words), (StageName.Rank(stage), before + stage + after));
    }
}

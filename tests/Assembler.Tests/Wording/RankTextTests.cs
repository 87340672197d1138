using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Tests.Wording;

public sealed class RankTextTests
{
    [Theory]
    [InlineData("居全市第7位", "")]
    [InlineData("全市第7位", "居")]
    [InlineData("第2位", "居")]
    [InlineData("位列全省第3", "")]
    [InlineData("增速居全市第1位", "")]
    public void A_rank_has_its_verb(string rank, string expected) => Assert.Equal(expected, RankText.Before(rank));

    [Theory]
    [InlineData("居全市第7位", "增速")]
    [InlineData("全市第7位", "增速居")]
    [InlineData("增幅居全市第1位", "")]
    [InlineData("总量居全市第1位", "")]
    public void A_rank_of_a_growth_says_so(string rank, string expected) => Assert.Equal(expected, RankText.Before(rank, isOfGrowth: true));
}

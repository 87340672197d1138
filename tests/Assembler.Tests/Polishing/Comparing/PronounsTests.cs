using DevZoneDocs.Assembler.Polishing.Comparing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Comparing;

public sealed class PronounsTests
{
    [Theory]
    [InlineData("恒远公司扩建，该公司年产5万吨。", "恒远公司扩建，年产5万吨。")]
    [InlineData("2个项目已开工，这2个项目总投资5亿元。", "2个项目已开工，总投资5亿元。")]
    public void What_points_back_may_go(string pointing, string plain) => Assert.Equal((plain, plain), Pronouns.Of(pointing, plain));

    [Fact]
    public void But_not_what_points_to_others() =>
        Assert.Equal(("2个项目已开工，这3个项目总投资5亿元。", "2个项目已开工，总投资5亿元。"), Pronouns.Of("2个项目已开工，这3个项目总投资5亿元。", "2个项目已开工，总投资5亿元。"));
}

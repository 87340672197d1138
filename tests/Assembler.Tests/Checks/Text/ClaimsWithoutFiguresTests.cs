namespace DevZoneDocs.Assembler.Tests.Checks.Text;

public sealed class ClaimsWithoutFiguresTests
{
    [Theory]
    [InlineData("超额完成年初确定的目标任务。")]
    [InlineData("园区税收大幅增长。")]
    [InlineData("辖区社会治安明显好转。")]
    public void A_claim_without_figures_is_told(string text) => Inspected.Tells("C23", text);

    [Theory]
    [InlineData("超额完成年度目标，完成率达到108.6%。")]
    [InlineData("园区税收大幅增长，同比增长23.4%。")]
    [InlineData("力争超额完成全年目标任务。")]
    public void A_claim_with_them_is_not(string text) => Inspected.Passes(text);
}

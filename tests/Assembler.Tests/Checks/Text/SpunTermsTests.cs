namespace DevZoneDocs.Assembler.Tests.Checks.Text;

public sealed class SpunTermsTests
{
    [Theory]
    [InlineData("不断完善根底设施，提高效劳水平。")]
    [InlineData("抓好平安生产工作。")]
    [InlineData("坚持科学进展观。")]
    [InlineData("工程进展顺当。")]
    [InlineData("估量到年底可完成全年任务。")]
    [InlineData("坚持民主集中制的原那么。")]
    [InlineData("转为预备党员的乐观分子12名。")]
    [InlineData("建设自然气管道6公里。")]
    [InlineData("充分生疏做好工作的重要性。")]
    [InlineData("加大宣扬力度。")]
    [InlineData("没有消逝违纪问题。")]
    [InlineData("根本到达预期目标。")]
    [InlineData("失地农夫得到妥善安置。")]
    public void A_spun_word_is_told_in_a_context_of_its_own(string text) => Inspected.Tells("C15", text);

    [Theory]
    [InlineData("项目进展顺利，进展情况良好。")]
    [InlineData("平安园区创建深入推进。")]
    [InlineData("局部地段实行交通管制。")]
    [InlineData("准确把握形势，增强发展信心。")]
    [InlineData("对市场前景保持乐观。")]
    [InlineData("供水供应能力不断提高。")]
    [InlineData("从根本上改善环境质量。")]
    [InlineData("职工素养明显提升。")]
    [InlineData("特殊工种持证上岗率达到100%。")]
    [InlineData("连续三年获评先进。")]
    [InlineData("打造战略科技力量。")]
    [InlineData("聘请专家12名。")]
    [InlineData("支配收入稳步增长。")]
    public void The_same_word_in_honest_use_is_not(string text) => Inspected.Passes(text);
}

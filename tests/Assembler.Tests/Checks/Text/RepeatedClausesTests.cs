namespace DevZoneDocs.Assembler.Tests.Checks.Text;

public sealed class RepeatedClausesTests
{
    [Theory]
    [InlineData("全区社会治安状况持续好转，群众满意。加强巡防，全年社会治安状况持续好转。")]
    [InlineData("按照“做强、做大、做优”方针，实施“南拓北优”战略，拓宽新的发展空间。\n坚持改革创新。\n按照“做强、做大、做优”的方针，实施“南拓北优”战略，不断拓宽新的发展空间。")]
    [InlineData("进一步优化全区企业投资营商环境。\n加强党建。\n进一步优化全区企业投资营商环境。")]
    public void A_clause_that_stands_twice_is_told(string text) => Inspected.Tells("C22", text);

    [Theory]
    [InlineData("坚持以习近平新时代中国特色社会主义思想为指导，抓好招商。\n坚持以习近平新时代中国特色社会主义思想为指导，抓好安全。")]
    [InlineData("完成年度任务的75%，增长6%。完成年度任务的75%，增长8%。")]
    [InlineData("问题查处到位、整改落实到位。责任追究到位。")]
    public void Formulas_and_short_clauses_are_not(string text) => Inspected.Passes(text);
}

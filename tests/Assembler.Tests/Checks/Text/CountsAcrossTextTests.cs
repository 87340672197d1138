namespace DevZoneDocs.Assembler.Tests.Checks.Text;

public sealed class CountsAcrossTextTests
{
    [Theory]
    [InlineData("开展以征地拆迁、项目落地、道路建设、环境整治为重点的“冬季会战”活动。\n继续围绕五大会战任务，倒排工期。")]
    [InlineData("深入实施六大提升行动。\n下半年继续推进七大提升行动。")]
    [InlineData("推进八大民生工程建设。\n九大民生工程全部完工。")]
    public void A_number_of_tasks_that_changes_is_told(string text) => Inspected.Tells("C04", text);

    [Theory]
    [InlineData("开展以征地拆迁、项目落地、道路建设、环境整治为重点的“冬季会战”活动。\n继续围绕四大会战任务，倒排工期。")]
    [InlineData("聚焦五大主导产业招商。\n五大主导产业产值占比达到82%。")]
    [InlineData("深入实施六大提升行动，成效明显。")]
    public void One_that_stays_is_not(string text) => Inspected.Passes(text);
}

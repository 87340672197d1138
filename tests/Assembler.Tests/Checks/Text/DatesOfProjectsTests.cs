namespace DevZoneDocs.Assembler.Tests.Checks.Text;

public sealed class DatesOfProjectsTests
{
    [Theory]
    [InlineData("华兴新能源储能电池项目已完成土方平整，计划9月底开工。\n加快推进华兴新能源项目，确保8月中旬前开工。")]
    [InlineData("北湖大道改造工程6月底前完工。\n确保北湖大道改造工程10月底前完工。")]
    [InlineData("临江公司、瑞安光学镜头等项目进展良好。\n一是瑞安年产500万片镜片项目。\n目前手续已办结，计划11月底开工。\n临江公司、光学镜头等项目抓紧清表，确保11月中旬前开工。")]
    public void One_project_with_two_dates_is_told(string text) => Inspected.Tells("C12", text);

    [Theory]
    [InlineData("华兴新能源储能电池项目9月底开工，明年12月竣工。")]
    [InlineData("北湖大道改造工程6月底前完工。\n南湖大道改造工程10月底前完工。")]
    [InlineData("华兴新能源项目原计划8月开工。\n华兴新能源项目9月底开工。")]
    [InlineData("北湖大道改造工程6月开工。\n北湖大道改造工程6月底开工。")]
    public void Its_other_events_and_other_projects_are_not(string text) => Inspected.Passes(text);
}

using DevZoneDocs.Assembler.Checks.Data;
using DevZoneDocs.Assembler.Periods;
using static DevZoneDocs.Assembler.Tests.Checks.Data.Figures;

namespace DevZoneDocs.Assembler.Tests.Checks.Data;

public sealed class OneIdOneNameTests
{
    [Theory]
    [InlineData("凤塘商住用地", "凤塘商住用地")]
    [InlineData("深水码头项目", "保税仓库工程")]
    public void One_name_or_two_different_things_are_no_error(string one, string other) => Assert.Empty(Told(one, other));

    [Fact]
    public void Nearly_the_same_name_is_told() => Assert.Equal(
        "同一代号“p1”在此叫“傅塘商住用地”，在projects/p1叫“凤塘商住用地”", Assert.Single(Told("凤塘商住用地", "傅塘商住用地")));

    private static string[] Told(string one, string other) => Told<OneIdOneName>(DataOf(
        ("projects", new SectionData { Projects = [new Project { Id = "p1", Name = one }] }),
        ("land", new SectionData { Projects = [new Project { Id = "p1", Name = other }] })));
}

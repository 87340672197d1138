using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Checks.Data;
using DevZoneDocs.Assembler.Checks.Data.Placed;
using DevZoneDocs.Assembler.Periods;
using static DevZoneDocs.Assembler.Tests.Checks.Data.Figures;

namespace DevZoneDocs.Assembler.Tests.Checks.Data;

public sealed class OneProjectOneRecordTests
{
    private static readonly Project Port = new() { Name = "深水码头项目", Aliases = ["码头项目"], Stage = "主体施工", Land = Datum("96亩"), InvestmentTotal = Datum("1.27亿元") };

    [Fact]
    public void Two_records_that_agree_are_no_error() =>
        Assert.Empty(Told<OneProjectOneRecord>(Two(Port with { InvestmentTotal = Datum("12700万元"), Land = null })));

    [Fact]
    public void Two_projects_may_differ() =>
        Assert.Empty(Told<OneProjectOneRecord>(Two(new Project { Name = "保税仓库项目", Land = Datum("50亩") })));

    [Fact]
    public void Another_size_is_told() => Assert.Equal(
        "“深水码头项目”的用地面积在此为69亩，在projects/深水码头项目为96亩", Assert.Single(Told<OneProjectOneRecord>(Two(Port with { Land = Datum("69亩") }))));

    [Fact]
    public void Also_under_another_of_its_names() => Assert.Contains(
        "总投资在此为2.27亿元",
        Assert.Single(Told<OneProjectOneRecord>(Two(new Project { Name = "码头项目", InvestmentTotal = Datum("2.27亿元") }))),
        StringComparison.Ordinal);

    [Fact]
    public void Another_stage_is_a_warning() => Assert.Equal(
        Severity.Warning, Assert.Single(new OneProjectOneRecord().Check(Two(Port with { Stage = "土方平整" }))).Severity);

    private static CheckedData Two(Project other) =>
        DataOf(("projects", new SectionData { Projects = [Port] }), ("land", new SectionData { Projects = [other] }));
}

using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Tests.Checks;

public sealed class DataChecksTests
{
    [Fact]
    public void The_checks_run_in_the_order_of_their_codes()
    {
        IEnumerable<string> codes = DataChecks.All.Select(check => check.Code);

        Assert.Equal(codes.Order(StringComparer.Ordinal), codes);
    }

    [Fact]
    public void Every_check_has_its_tests() => Assert.All(DataChecks.All, check => Assert.NotNull(
        typeof(DataChecksTests).Assembly.GetType($"{typeof(DataChecksTests).Namespace}.{check.GetType().Name}Tests")));

    [Fact]
    public void Jindong_has_a_part_in_another_currency_a_slip_of_units_and_two_dates_of_one_start() => Assert.Equal(
        [
            "C06 economy/export-delivery/own-export",
            "C12 plan/tasks/projects.开工期限",
            "C29 economy/export-delivery",
        ],
        Told("jindong-2010-q1-q3.json"));

    [Fact]
    public void Yueqing_has_more_people_employed_than_its_union_members_explain() =>
        Assert.Equal(["C29 party/new-unions/union-rate"], Told("yueqing-2007-annual.json"));

    private static IEnumerable<string> Told(string seed)
    {
        using FileStream stream = File.OpenRead(Repository.PathOf("seeds", seed));
        return DataChecks.Run(PeriodDataReader.ReadJson(stream)).Select(finding => $"{finding.Code} {finding.Place}");
    }
}

using System.Globalization;
using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Checks.Data;
using DevZoneDocs.Assembler.Periods;
using static DevZoneDocs.Assembler.Tests.Checks.Data.Figures;

namespace DevZoneDocs.Assembler.Tests.Checks.Data;

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
    public void Jindong_has_a_part_in_a_dearer_currency_than_its_whole_and_two_dates_of_one_start() => Assert.Equal(
        [
            "C06 economy/export-delivery/own-export",
            "C12 plan/tasks/projects.开工期限",
        ],
        Found("jindong-2010-q1-q3.json"));

    [Fact]
    public void Yueqing_has_more_people_employed_than_its_union_members_explain() =>
        Assert.Equal(["C29 party/new-unions/union-rate"], Found("yueqing-2007-annual.json"));

    [Theory]
    [InlineData("0")]
    [InlineData("-3.5")]
    [InlineData("0.0000000000000000000000001")]
    [InlineData("79228162514264337593543950335")]
    public void Figures_beyond_all_measure_break_no_check(string figure)
    {
        decimal value = decimal.Parse(figure, CultureInfo.InvariantCulture);
        IEnumerable<BreakdownMode> modes = Enum.GetValues<BreakdownMode>();
        Indicator[] indicators =
        [
            .. from mode in modes
               from rows in new[] { ("产值 1.5亿元", "本级 1.2万元"), ("来访 21件", "已办结 20件"), ("工会会员 20人", "入会率 95%"), ("结构 100%", "二产占比 60%") }
               select Extreme(Of(rows.Item1), mode, Of(rows.Item2), value),
            Extreme(Of("企业职工 30人"), BreakdownMode.Partial, Of("办结率 95%"), 3),
        ];

        Assert.NotNull(DataChecks.Run(DataOf(indicators).Source).SelectMany(told => told).ToList());
    }

    private static Indicator Extreme(Indicator whole, BreakdownMode mode, Indicator part, decimal value)
    {
        Indicator wild = part with { Value = value, Prior = value, Growth = value };
        Breakdown breakdown = new() { Mode = mode, Parts = [wild, part with { Growth = 3 }] };
        return whole with { Prior = value, Growth = value, Target = value, Breakdown = breakdown, Details = [wild, part, Of("完成率 50%") with { Value = value }] };
    }

    private static IEnumerable<string> Found(string seed)
    {
        using FileStream stream = File.OpenRead(Repository.PathOf("seeds", seed));
        return DataChecks.Run(PeriodDataReader.ReadJson(stream)).SelectMany(told => told).Select(finding => $"{finding.Code} {finding.Place}");
    }
}

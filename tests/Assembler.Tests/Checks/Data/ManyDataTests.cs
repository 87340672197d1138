using DevZoneDocs.Assembler.Checks.Data;
using DevZoneDocs.Assembler.Periods;
using static DevZoneDocs.Assembler.Tests.Checks.Data.Figures;

namespace DevZoneDocs.Assembler.Tests.Checks.Data;

/// <summary>The checks of the data take time in step with how many there are, whatever they are.</summary>
public sealed class ManyDataTests
{
    private const double MostGrowth = 9;

    public static TheoryData<string> Shapes => [.. Made.Keys];

    private static readonly Dictionary<string, Func<int, SectionData>> Made = new()
    {
        ["parts of one whole"] = count => Indicators(Whole("产值 900亿元", BreakdownMode.Exhaustive, Rows(count, i => $"甲{i}业 {i}亿元"))),
        ["wholes with parts"] = count => Indicators([.. Each(count, i => Whole($"产值{i} 90亿元", BreakdownMode.Partial, ["甲业 50亿元", "乙业 60亿元"]))]),
        ["rates beside counts"] = count => Indicators(Of("来访 900件") with { Details = [.. Each(count, i => Of($"已办{i}结 {i}件")), .. Each(count, i => Of($"办{i}结率 95%"))] }),
        ["shares of parts"] = count => Indicators(Whole("产值 900亿元", BreakdownMode.Partial, Rows(count, i => $"甲{i}业 1亿元")) with { Details = [.. Each(count, i => Of($"甲{i}业占比 95%"))] }),
        ["sums of money"] = count => Indicators([.. Each(count, i => Of($"税收{i} {i}.5万元")), .. Each(count, i => Of($"产值{i} {i}亿元"))]),
        ["members and rates"] = count => Indicators([.. Each(count, i => Of($"入会率{i} 95%")), Of("会员 100人"), .. Each(count, i => Of($"职工{i} {i}人"))]),
        ["one project again and again"] = count => new() { Projects = [.. Each(count, i => new Project { Name = "纺织园", InvestmentTotal = Datum($"{i}亿元") })] },
        ["projects in one sentence"] = count => new()
        {
            Projects = [.. Each(count, i => new Project { Name = $"第{i}纺织园" })],
            Shortcomings = [new Shortcoming { Text = Start(string.Concat(Each(count, i => $"第{i}纺织园、"))) }],
        },
        ["targets of one name"] = count => new()
        {
            Tasks = [new PlannedTask { Title = "目标", Targets = [.. Each(count, i => new TaskTarget { Name = "产值", Value = i, Unit = "亿元", Modality = i % 2 == 0 ? Modality.Ensured : Modality.Strived })] }],
        },
        ["targets and growths of one name"] = count => new()
        {
            Indicators = [.. Each(count, i => Of($"产值 {i}亿元"))],
            Tasks = [new PlannedTask { Title = "目标", Targets = [.. Each(count, i => new TaskTarget { Name = "产值", Value = i, Unit = i % 2 == 0 ? "亿元" : "%", IsGrowth = i % 2 == 1 })] }],
        },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Four_times_the_data_take_about_four_times_as_long(string shape)
    {
        double growth = ThreadTime.Growth(count => _ = DataChecks.Run(DataOf(("economy", Made[shape](count))).Source).Sum(told => told.Count()), 500);

        Assert.True(growth < MostGrowth, $"{shape}: {growth:0.0} times as long");
    }

    private static SectionData Indicators(params IReadOnlyList<Indicator> indicators) => new() { Indicators = indicators };

    /// <summary>A sentence that says of all it names when they began.</summary>
    private static Narrative Start(string names) => new(
        [new NarrativePiece(names, IsFact: false), new NarrativePiece("时间", IsFact: true), new NarrativePiece("开工", IsFact: false)],
        new Dictionary<string, Datum> { ["时间"] = new Datum { Date = Date("2025-03") } });

    private static IEnumerable<T> Each<T>(int count, Func<int, T> make) => Enumerable.Range(1, count).Select(make);

    private static IEnumerable<string> Rows(int count, Func<int, string> make) => Each(count, make);
}

using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Checks.Data;
using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Sections;

namespace DevZoneDocs.Assembler.Tests;

/// <summary>Whoever has left is worked for no longer, at whatever stage the data are.</summary>
public sealed class CancellationTests
{
    private static readonly CancellationToken Left = new(canceled: true);

    private static readonly PeriodData Data = Periods.Given.Json(Periods.Given.Section(""" "indicators":[{"name":"地区生产总值","value":1,"unit":"亿元"}] """));

    [Fact]
    public void Facts_are_not_derived() => Assert.Throws<OperationCanceledException>(() => FactDeriver.Derive(Data, cancellation: Left));

    [Fact]
    public void The_data_are_not_checked() =>
        Assert.Throws<OperationCanceledException>(() => new CheckWatch(limits: null, Left).Collect(DataChecks.Run(Data)));

    [Fact]
    public void Nothing_is_merged() => Assert.Throws<OperationCanceledException>(() => new MergeBudget("economy", Left).Spend(1));
}

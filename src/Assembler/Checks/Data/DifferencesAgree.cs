using DevZoneDocs.Assembler.Checks.Data.Placed;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>C08: a published change (增减数) is the one that value and base, or value and growth, give.</summary>
internal sealed class DifferencesAgree : IDataCheck
{
    public string Code => "C08";

    public IEnumerable<Finding> Check(CheckedData data) =>
        from placed in data.Indicators
        where placed.Amount is not null && placed.Indicator is { Difference: not null, Approx: null }
        let finding = AgainstBase(placed) ?? AgainstGrowth(placed)
        where finding is not null
        select finding;

    private Finding? AgainstBase(PlacedIndicator placed)
    {
        if (Amount.Of(placed.Indicator.Prior, placed.Unit) is not { } prior || Amount.Of(placed.Indicator.Difference, placed.Unit) is not { } stated)
            return null;
        decimal computed = placed.Amount!.Value.Value - prior.Value;
        string given = $"按本期{placed.Text}和基数{QuantityText.Of(placed.Indicator.Prior!.Value, placed.Unit)}";
        return Math.Abs(computed - stated.Value) <= placed.Amount.Value.Slack + prior.Slack + stated.Slack
            ? null
            : Tell(placed, $"{given}算得{Signed(placed.Indicator.Value!.Value - placed.Indicator.Prior!.Value, placed.Unit)}");
    }

    private Finding? AgainstGrowth(PlacedIndicator placed)
    {
        Indicator indicator = placed.Indicator;
        if (indicator is not { Growth: > -1000 and < 100_000, Basis: null } || Ratios.IsPercent(placed.Unit))
            return null;
        if (Amount.Of(indicator.Difference, placed.Unit) is not { } stated)
            return null;
        if (stated.Value == 0 || Math.Sign(stated.Value) == Math.Sign(indicator.Growth.Value))
            return null;
        return Tell(placed, $"公布的增幅却是{QuantityText.Number(indicator.Growth.Value)}%");
    }

    private Finding Tell(PlacedIndicator placed, string other) => new(
        Code,
        Severity.Warning,
        placed.Path,
        $"“{placed.Name}”的增减数为{Signed(placed.Indicator.Difference!.Value, placed.Unit)}，{other}",
        "请核实数值、基数、增幅和增减数")
    {
        Data = [$"{placed.Path}.difference", $"{placed.Path}.growth"],
    };

    private static string Signed(decimal change, string unit) => change == 0 ? "持平" : DifferenceGrowth.Text(change, unit);
}

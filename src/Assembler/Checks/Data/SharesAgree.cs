using DevZoneDocs.Assembler.Checks.Data.Placed;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>C08: a share (占比, 比重) that is handed in beside a part is the one that part and whole give.</summary>
internal sealed class SharesAgree : IDataCheck
{
    public string Code => "C08";

    public IEnumerable<Finding> Check(CheckedData data) =>
        from whole in data.Indicators
        where whole.Amount is not null && !whole.IsRatio
        from part in whole.Parts
        where part.Amount is { } amount && amount.IsLike(whole.Amount!.Value)
        from share in part.Details.Concat(whole.Details.Where(detail => detail.Name.Contains(part.Name, StringComparison.Ordinal)))
        where share is { Unit: "%", Indicator: { Value: not null, Approx: null } } && Ratios.IsShare(share.Name)
        let computed = Ratios.Percent(part.Amount!.Value, whole.Amount!.Value)
        where computed is { } span && !span.Allows(share.Indicator.Value!.Value)
        select new Finding(
            Code,
            Severity.Warning,
            share.Path,
            $"“{part.Name}”的{share.Name}为{share.Text}，按{part.Text}和总数“{whole.Name}”{whole.Text}算得{computed}",
            "请核实分项、总数和占比");
}

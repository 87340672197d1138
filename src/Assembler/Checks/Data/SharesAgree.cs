using DevZoneDocs.Assembler.Checks.Data.Placed;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>C08: a share (占比, 比重) that is handed in beside a part is the one that part and whole give.</summary>
internal sealed class SharesAgree : IDataCheck
{
    public string Code => "C08";

    public IEnumerable<Finding> Check(CheckedData data) =>
        from whole in data.Wholes
        where whole.Amount is not null && !whole.IsRatio
        let ofParts = OfParts(whole)
        from part in whole.Parts
        where part.Amount is { } amount && amount.IsLike(whole.Amount!.Value)
        from share in part.Details.Where(IsStated).Concat(ofParts[part.Name])
        let computed = Ratios.Percent(part.Amount!.Value, whole.Amount!.Value)
        where computed is { } span && !span.Allows(share.Indicator.Value!.Value)
        select new Finding(
            Code,
            Severity.Warning,
            share.Path,
            $"“{part.Name}”的{share.Name}为{share.Text}，按{part.Text}和总数“{whole.Name}”{whole.Text}算得{computed}",
            "请核实分项、总数和占比")
        {
            Data = [whole.Path, part.Path, share.Path],
        };

    private static bool IsStated(PlacedIndicator share) =>
        share is { Unit: "%", Indicator: { Value: not null, Approx: null } } && Ratios.IsShare(share.Name);

    /// <summary>The shares that stand beside the whole, by the part that they name.</summary>
    private static ILookup<string, PlacedIndicator> OfParts(PlacedIndicator whole)
    {
        NamesInText parts = new(whole.Details.Any(IsStated) ? whole.Parts.Select(part => part.Name) : []);
        return (from detail in whole.Details.Where(IsStated) from name in parts.In(detail.Name) select (name, detail))
            .ToLookup(each => each.name, each => each.detail);
    }
}

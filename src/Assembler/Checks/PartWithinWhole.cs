using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Checks;

/// <summary>C06: a part is at most the whole, and is counted in the same unit and currency.</summary>
internal sealed class PartWithinWhole : IDataCheck
{
    public string Code => "C06";

    public IEnumerable<Finding> Check(PeriodData data) =>
        from placed in PlacedIndicators.Of(data)
        where placed.Indicator is { Breakdown: not null, Value: not null }
        from part in placed.Indicator.Breakdown!.Parts
        let finding = Compare(placed, part)
        where finding is not null
        select finding;

    private Finding? Compare(PlacedIndicator whole, Indicator part)
    {
        if (part.Value is not { } value)
            return null;
        string partUnit = part.Unit ?? whole.Unit;
        string path = $"{whole.Path}/{part.Id ?? part.Name}";
        (string wholeBase, decimal wholeFactor) = UnitName.ScaleOf(UnitName.Canonical(whole.Unit));
        (string partBase, decimal partFactor) = UnitName.ScaleOf(UnitName.Canonical(partUnit));
        if (wholeBase != partBase)
        {
            return new Finding(
                Code,
                Severity.Error,
                path,
                $"其中项“{part.Name}”的单位是{partUnit}，总数“{whole.Indicator.Name}”的单位是{whole.Unit}，口径不一，无法比较",
                "请核实单位和币种，改为同一单位，或不作为“其中”项");
        }

        if (value * partFactor <= whole.Indicator.Value * wholeFactor)
            return null;
        return new Finding(
            Code,
            Severity.Error,
            path,
            $"其中项“{part.Name}”{QuantityText.Of(value, partUnit)}大于总数“{whole.Indicator.Name}”{QuantityText.Of(whole.Indicator.Value!.Value, whole.Unit)}",
            "请核实两数的数值和单位");
    }
}

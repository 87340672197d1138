using DevZoneDocs.Assembler.Checks.Data.Placed;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>C06: a part is at most the whole, and is counted in the same unit and currency.</summary>
internal sealed class PartWithinWhole : IDataCheck
{
    public string Code => "C06";

    public IEnumerable<Finding> Check(CheckedData data) =>
        from whole in data.Wholes
        where whole.Amount is not null && !whole.IsRatio
        let hasLosses = whole.Parts.Append(whole).Any(item => item.Indicator.Value < 0)
        from part in whole.Parts
        where part.Amount is not null && !part.IsRatio
        let finding = IsOtherMeasure(part, whole) ? OtherMeasure(whole, part)
            : hasLosses || whole.Indicator.Breakdown!.Mode == BreakdownMode.Stages ? null
            : Compare(whole, part)
        where finding is not null
        select finding;

    // Cases are counted in 起 and 宗, firms in 家 and 个: other words, but no other measure.
    private static bool IsOtherMeasure(PlacedIndicator part, PlacedIndicator whole) =>
        !part.Amount!.Value.IsLike(whole.Amount!.Value) && (Amount.IsMeasured(part.Unit) || Amount.IsMeasured(whole.Unit));

    /// <summary>Whether the part is in a currency in which it is far more than the whole.</summary>
    public static bool IsDearer(PlacedIndicator part, PlacedIndicator whole) =>
        whole.Amount is { Base: "元" } total && part.Amount is { } amount
        && UnitTable.Known.Find(amount.Base) is { LeastYuan: > 0 } currency && amount.Value * currency.LeastYuan > total.Value;

    private Finding OtherMeasure(PlacedIndicator whole, PlacedIndicator part)
    {
        bool isDearer = IsDearer(part, whole);
        bool isMoney = UnitName.IsMoney(whole.Unit) && UnitName.IsMoney(part.Unit);
        return new Finding(
            Code,
            Severity.Error,
            part.Path,
            $"其中项“{part.Name}”{part.Text}与总数“{whole.Name}”{whole.Text}{(isMoney ? "币种" : "单位")}不同，{(isDearer ? "折算后远大于总数" : "无法比较")}",
            (isDearer, isMoney) switch
            {
                (true, _) => $"请核实总数的单位{(whole.Unit == "万元" ? "是否应为亿元" : "")}，统一币种后填报，或不作为“其中”项",
                (_, true) => "请核实币种和单位，统一币种后填报，或不作为“其中”项",
                _ => "请核实单位，改为同一单位，或改作附带指标（details）",
            })
        {
            Data = [whole.Path, part.Path],
        };
    }

    private Finding? Compare(PlacedIndicator whole, PlacedIndicator part)
    {
        if (!part.Amount!.Value.IsLike(whole.Amount!.Value) || part.Amount.Value.Least <= whole.Amount.Value.Most)
            return null;
        return new Finding(
            Code, Severity.Error, part.Path, $"其中项“{part.Name}”{part.Text}大于总数“{whole.Name}”{whole.Text}", "请核实两数的数值和单位")
        {
            Data = [whole.Path, part.Path],
        };
    }
}

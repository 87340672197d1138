using DevZoneDocs.Assembler.Checks.Data.Placed;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>C08: a completion that is handed in beside value and target is the one that they give.</summary>
internal sealed class CompletionAgrees : IDataCheck
{
    public string Code => "C08";

    public IEnumerable<Finding> Check(CheckedData data) =>
        from placed in data.Indicators
        where placed.Amount is not null && placed.Indicator.Target is not null
        from detail in placed.Details
        where detail is { Unit: "%", Indicator: { Value: not null, Approx: null } } && IsCompletion(detail.Name)
        let computed = Amount.Of(placed.Indicator.Target, placed.Unit) is { } target ? Ratios.Percent(placed.Amount!.Value, target) : null
        where computed is { } span && !span.Allows(detail.Indicator.Value!.Value)
        select new Finding(
            Code,
            Severity.Warning,
            detail.Path,
            $"“{placed.Name}”的{detail.Name}为{detail.Text}，按本期{placed.Text}和年度目标{QuantityText.Of(placed.Indicator.Target!.Value, placed.Unit)}算得{computed}",
            "请核实数值、目标和完成率；完成率由程序计算，不必另报")
        {
            Data = [$"{placed.Path}.value", $"{placed.Path}.target", detail.Path],
        };

    private static bool IsCompletion(string name) =>
        name.Contains("完成率", StringComparison.Ordinal) || name.Contains("任务", StringComparison.Ordinal) || name.Contains("占年", StringComparison.Ordinal);
}

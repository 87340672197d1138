using DevZoneDocs.Assembler.Checks.Data.Placed;
using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>C28: what is striven for (力争, 争取) lies beyond what is ensured (确保, 不低于) for the same target, and a ceiling above the floor.</summary>
internal sealed class ModalityConflicts : IDataCheck
{
    // An accident rate is striven downwards.
    private static readonly string[] LessIsBetter = ["事故", "死亡", "能耗", "排放", "发案", "降"];

    public string Code => "C28";

    public IEnumerable<Finding> Check(CheckedData data) =>
        from targets in data.Targets.GroupBy(target => (target.Target.Name.Trim(), target.Target.IsGrowth, target.Target.By))
        let floors = Floors(targets)
        from loose in targets
        let firm = floors.Find(floor => Conflict(floor.Target, loose.Target))
        where firm is not null
        select new Finding(
            Code,
            Severity.Warning,
            loose.Path,
            $"“{loose.Target.Name}”既要{Text(firm.Target)}，又要{Text(loose.Target)}",
            loose.Target.Modality == Modality.AtMost ? "上限应高于下限，请核实" : "力争、争取的数应高于确保的数，请核实，或只留其一");

    /// <summary>The highest of what is ensured, one for each base of units: what keeps to it keeps to all.</summary>
    private static List<PlacedTarget> Floors(IEnumerable<PlacedTarget> targets) =>
    [
        .. from target in targets
           where target.Target.Modality is Modality.Ensured or Modality.AtLeast
           let floor = Amount.Of(target.Target.Value, target.Target.Unit)
           where floor is not null
           group (Target: target, floor.Value.Value) by floor.Value.Base into alike
           select alike.MaxBy(each => each.Value).Target,
    ];

    private static bool Conflict(TaskTarget firm, TaskTarget loose)
    {
        if (Amount.Of(firm.Value, firm.Unit) is not { } floor || Amount.Of(loose.Value, loose.Unit) is not { } other || !floor.IsLike(other))
            return false;
        return loose.Modality switch
        {
            Modality.Strived or Modality.Sought => other.Value <= floor.Value && !LessIsBetter.Any(loose.Name.Contains),
            Modality.AtMost => other.Value < floor.Value,
            _ => false,
        };
    }

    private static string Text(TaskTarget target) =>
        target.Modality == Modality.AtMost
            ? $"控制在{QuantityText.Of(target.Value!.Value, target.Unit)}以内"
            : EnumNames.Of(target.Modality) + QuantityText.Of(target.Value!.Value, target.Unit, target.Approx);
}

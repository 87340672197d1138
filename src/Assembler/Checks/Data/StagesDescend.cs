using DevZoneDocs.Assembler.Checks.Data.Placed;
using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>C07: a stage is never larger than the stage before it (开工 ⊇ 竣工 ⊇ 投产), nor the first than the whole.</summary>
internal sealed class StagesDescend : IDataCheck
{
    public string Code => "C07";

    public IEnumerable<Finding> Check(CheckedData data) =>
        from whole in data.Wholes
        where whole.Indicator.Breakdown is { Mode: BreakdownMode.Stages }
        let known = whole.Parts.Prepend(whole).Where(stage => stage.Amount is not null).ToList()
        from pair in known.Zip(known.Skip(1))
        let earlier = pair.First
        let later = pair.Second
        where later.Amount!.Value.IsLike(earlier.Amount!.Value) && later.Amount.Value.Least > earlier.Amount.Value.Most
        select new Finding(
            Code,
            Severity.Error,
            later.Path,
            $"“{later.Name}”{later.Text}，多于前一阶段“{earlier.Name}”{earlier.Text}",
            "后一阶段应包含在前一阶段之内，请核实两数，或把 mode 改为 partial、overlapping")
        {
            Data = [earlier.Path, later.Path],
        };
}

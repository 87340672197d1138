using DevZoneDocs.Assembler.Checks.Data.Placed;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>C29: a share of a whole (办结率, 占比) is no more than all of it; a rate of completion or growth may be.</summary>
internal sealed class ShareWithinHundred : IDataCheck
{
    private static readonly string[] Shares =
    [
        "占比", "比重", "办结率", "覆盖率", "合格率", "出租率", "入住率", "入会率", "就业率", "满意率", "开工率", "竣工率", "投产率", "竣工投产率", "达标率", "破案率", "化解率", "整改率", "参保率",
    ];

    public string Code => "C29";

    public IEnumerable<Finding> Check(CheckedData data) =>
        from placed in data.Indicators
        where placed is { Unit: "%", Indicator.Value: > 100 } && Shares.Any(share => placed.Name.EndsWith(share, StringComparison.Ordinal))
        select new Finding(Code, Severity.Warning, placed.Path, $"“{placed.Name}”是部分占全部的比率，却有{placed.Text}", "请核实数值；如是完成率或增幅，请改名称");
}

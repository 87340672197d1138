using DevZoneDocs.Assembler.Checks.Data.Placed;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>C30: a draft that was made though nobody handed in data for its period says so.</summary>
internal sealed class BlankData : IDataCheck
{
    public string Code => "C30";

    public IEnumerable<Finding> Check(CheckedData data) => data.Source.Blank ?
    [
        new Finding(
            Code,
            Severity.Warning,
            "blank",
            $"{PeriodName.Titled(data.Period)}没有报送数据，初稿由空表生成，各项待补" + (data.Source.Note is { } note ? $"；{note}" : ""),
            "请各部门报送本期数据，删去空表标记（blank），再生成初稿"),
    ] : [];
}

using DevZoneDocs.Assembler.Checks.Data.Placed;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>C08: of an indicator with a yearly target it is told how it compares with the year before, or said that it cannot be.</summary>
internal sealed class BaseMissing : IDataCheck
{
    public string Code => "C08";

    public IEnumerable<Finding> Check(CheckedData data) =>
        from placed in data.Indicators
        where placed.Indicator is { Target: not null, Value: not null, Growth: null, Prior: null }
        select new Finding(
            Code,
            Severity.Info,
            placed.Path,
            $"“{placed.Name}”没有上年同期数，也没有公布的增幅，未写增减",
            "补报上年同期数（prior）或增幅（growth）")
        {
            Data = [$"{placed.Path}.prior", $"{placed.Path}.growth"],
        };
}

using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>C13: the period of the data is one that the report is for.</summary>
internal static class PeriodFitsReport
{
    /// <param name="fits">Whether the report's definition allows the period.</param>
    public static IEnumerable<Finding> Check(bool fits, Period period, string reportName) => fits ? [] :
    [
        new Finding(
            "C13",
            Severity.Error,
            "period",
            $"报告类型是“{reportName}”，数据的报告期却是{PeriodName.Titled(period)}",
            "请改正数据中的 period 或 report"),
    ];
}

using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Checks.Data;
using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Reports;

/// <summary>What the checks of the data see, and what the report they are for makes of them.</summary>
internal static class ReportFindings
{
    public static IEnumerable<Finding> Of(PeriodData data, ReportPlan plan, CancellationToken cancellation = default) =>
    [
        .. DataChecks.Run(data, cancellation),
        .. PeriodFitsReport.Check(plan.Report.PeriodShape.Fits(data.Period), data.Period, plan.Report.Name),
        .. MissingSections.Check(plan.MissingSections),
    ];
}

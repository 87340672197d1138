using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Checks.Data;
using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Reports;

/// <summary>What the checks of the data see, and what the report they are for makes of them.</summary>
internal static class ReportFindings
{
    /// <returns>What each check sees, in their order; none looks before it is asked.</returns>
    public static IEnumerable<IEnumerable<Finding>> Of(PeriodData data, ReportPlan plan, CheckWatch watch) => DataChecks.Run(data, watch)
        .Append(PeriodFitsReport.Check(plan.Report.PeriodShape.Fits(data.Period), data.Period, plan.Report.Name))
        .Append(MissingSections.Check([.. plan.MissingSections.Where(section => !data.Omitted.Contains(section.Key)).Select(section => section.Name)]));
}

using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Checks.Data;
using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Reports;

namespace DevZoneDocs.Assembler;

/// <summary>The checks of the data (勾稽) alone: what can be said of period data before a draft is made of them.</summary>
public static class DataChecker
{
    public static CheckResult Check(PeriodData data, ReportDefinition report)
    {
        FactSheet facts = FactDeriver.Derive(data);
        IReadOnlyList<Fact> all = FactWalk.Through(facts);
        IEnumerable<Finding> findings = Findings(data, report, ReportPlan.For(report, facts)).Concat(MissingData.Check(all));
        int gaps = all.Count(fact => fact.Gap is not null);
        return new CheckResult(Finding.InOrder(findings), gaps, all.Count - gaps);
    }

    /// <summary>What the data and the report they are for tell; which data are missing depends on what is written of them.</summary>
    internal static IEnumerable<Finding> Findings(PeriodData data, ReportDefinition report, ReportPlan plan) =>
    [
        .. DataChecks.Run(data),
        .. PeriodFitsReport.Check(report.PeriodShape.Fits(data.Period), data.Period, report.Name),
        .. MissingSections.Check(plan.MissingSections),
    ];
}

/// <summary>What the checks of the data saw.</summary>
/// <param name="Findings">Errors first.</param>
/// <param name="GapCount">How many data are missing.</param>
/// <param name="FactCount">How many facts the data give.</param>
public sealed record CheckResult(IReadOnlyList<Finding> Findings, int GapCount, int FactCount);

using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Checks.Data;
using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Reports;

namespace DevZoneDocs.Assembler;

/// <summary>The checks of the data (勾稽) alone: what can be said of period data before a draft is made of them.</summary>
public static class DataChecker
{
    /// <exception cref="OperationCanceledException">Nobody waits for the answer any more.</exception>
    public static CheckResult Check(PeriodData data, ReportDefinition report, CancellationToken cancellation = default)
    {
        FactSheet facts = FactDeriver.Derive(data, report.Telling);
        IReadOnlyList<Fact> all = FactWalk.Through(facts);
        IEnumerable<Finding> findings = ReportFindings.Of(data, ReportPlan.For(report, facts), cancellation).Concat(MissingData.Check(all));
        int gaps = all.Count(fact => fact.Gap is not null);
        return new CheckResult(Finding.InOrder(findings.All), gaps, all.Count - gaps);
    }
}

/// <summary>What the checks of the data saw.</summary>
/// <param name="Findings">Errors first.</param>
/// <param name="GapCount">How many data are missing.</param>
/// <param name="FactCount">How many facts the data give.</param>
public sealed record CheckResult(IReadOnlyList<Finding> Findings, int GapCount, int FactCount);

using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Checks.Data;
using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Reports;

namespace DevZoneDocs.Assembler;

/// <summary>The checks of the data (勾稽) alone: what can be said of period data before a draft is made of them.</summary>
public static class DataChecker
{
    /// <param name="limits">How long the checks may take; without them as long as they take.</param>
    /// <exception cref="OperationCanceledException">Nobody waits for the findings any more.</exception>
    public static CheckResult Check(
        PeriodData data, ReportDefinition report, CheckLimits? limits = null, CancellationToken cancellation = default)
    {
        FactSheet facts = FactDeriver.Derive(data, report.Telling, cancellation);
        IReadOnlyList<Fact> all = FactWalk.Through(facts);
        CheckWatch watch = new(limits, cancellation);
        FindingList findings = watch.Collect(ReportFindings.Of(data, ReportPlan.For(report, facts), watch).Append(MissingData.Check(all)));
        int gaps = all.Count(fact => fact.Gap is not null);
        return new CheckResult(Finding.InOrder(FindingPlaces.AtCells(findings.All, data.Origins, all)), gaps, all.Count - gaps);
    }

    /// <summary>Whether no datum is missing, which no check has to be asked for.</summary>
    /// <exception cref="OperationCanceledException">Nobody waits for the answer any more.</exception>
    public static bool IsComplete(PeriodData data, ReportDefinition report, CancellationToken cancellation = default) =>
        FactWalk.Through(FactDeriver.Derive(data, report.Telling, cancellation)).All(fact => fact.Gap is null);
}

/// <summary>What the checks of the data saw.</summary>
/// <param name="Findings">Errors first.</param>
/// <param name="GapCount">How many data are missing.</param>
/// <param name="FactCount">How many facts the data give.</param>
public sealed record CheckResult(IReadOnlyList<Finding> Findings, int GapCount, int FactCount);

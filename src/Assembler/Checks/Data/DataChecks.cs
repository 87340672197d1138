using DevZoneDocs.Assembler.Checks.Data.Placed;
using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>All checks of the data, in the order of their codes.</summary>
internal static class DataChecks
{
    internal static readonly IReadOnlyList<IDataCheck> All =
    [
        new PartsSumToWhole(),
        new SharesSumToHundred(),
        new PartWithinWhole(),
        new PartialSumWithinWhole(),
        new InvestmentInStep(),
        new StagesDescend(),
        new RatesAgree(),
        new BaseMissing(),
        new CompletionAgrees(),
        new SharesAgree(),
        new RateAgainstCounts(),
        new GrowthWithinParts(),
        new ListsOfEqualLength(),
        new TargetPairs(),
        new OneProjectOneRecord(),
        new OneProjectOneDate(),
        new MilestonesFitPeriod(),
        new OneIndicatorOneValue(),
        new OneIdOneName(),
        new IndicatorPeriods(),
        new DatesFitPeriod(),
        new ApproxWithExactParts(),
        new ApproxSaidTwice(),
        new ModalityConflicts(),
        new ChangePlausible(),
        new UnitSlip(),
        new RateAgainstWhole(),
        new BlankData(),
        new RelativeYears(),
    ];

    /// <exception cref="OperationCanceledException">Nobody waits for the findings any more.</exception>
    public static IEnumerable<Finding> Run(PeriodData data, CancellationToken cancellation = default)
    {
        var placed = CheckedData.Of(data);
        foreach (IDataCheck check in All)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (Finding finding in check.Check(placed))
            {
                cancellation.ThrowIfCancellationRequested();
                yield return finding;
            }
        }
    }
}

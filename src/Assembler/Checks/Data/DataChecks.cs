using DevZoneDocs.Assembler.Checks.Data.Placed;
using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>All checks of the data, in the order of their codes.</summary>
internal static class DataChecks
{
    internal static readonly IReadOnlyList<IDataCheck> All =
    [
        new NamesAgainstCount(),
        new PartsSumToWhole(),
        new SharesSumToHundred(),
        new PartWithinWhole(),
        new PartialSumWithinWhole(),
        new PartDetailsWithinWhole(),
        new AddedValueWithinOutput(),
        new InvestmentInStep(),
        new StagesDescend(),
        new RatesAgree(),
        new BaseMissing(),
        new CompletionAgrees(),
        new DifferencesAgree(),
        new SharesAgree(),
        new RateAgainstCounts(),
        new GrowthWithinParts(),
        new ListsOfEqualLength(),
        new TargetPairs(),
        new OneProjectOneRecord(),
        new OneProjectOneDate(),
        new MilestonesFitPeriod(),
        new OneIndicatorOneValue(),
        new CumulativeNeverFalls(),
        new OneIdOneName(),
        new IndicatorPeriods(),
        new DatesFitPeriod(),
        new OpeningYears(),
        new ApproxWithExactParts(),
        new ApproxSaidTwice(),
        new ClaimsAgainstFigures(),
        new ModalityConflicts(),
        new ChangePlausible(),
        new UnitSlip(),
        new RateAgainstWhole(),
        new ShareWithinHundred(),
        new BlankData(),
        new UntoldFigures(),
        new TypedFigures(),
        new RelativeYears(),
        new HandedInNotes(),
        new HandedInTwice(),
    ];

    /// <summary>What each of them tells, in their order.</summary>
    public static IEnumerable<IEnumerable<Finding>> Run(PeriodData data, CheckWatch? watch = null)
    {
        var placed = CheckedData.Of(data, watch);
        foreach (IDataCheck check in All)
            yield return check.Check(placed);
    }
}

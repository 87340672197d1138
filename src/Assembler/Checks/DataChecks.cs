using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Checks;

/// <summary>All checks of the data, in the order of their codes.</summary>
internal static class DataChecks
{
    private static readonly IDataCheck[] All = [new PartWithinWhole(), new RatesAgree()];

    public static IEnumerable<Finding> Run(PeriodData data) => All.SelectMany(check => check.Check(data));
}

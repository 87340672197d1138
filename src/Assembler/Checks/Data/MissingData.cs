using DevZoneDocs.Assembler.Facts;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>C01: a unit never stands without its number: each missing datum is said once, however often it is mentioned.</summary>
internal static class MissingData
{
    public static IEnumerable<Finding> Check(IEnumerable<Fact> facts) => facts
        .Where(fact => fact.Gap is { IsUnknown: false })
        .DistinctBy(fact => fact.Path)
        .Select(fact => new Finding("C01", Severity.Error, fact.Path, $"缺{fact.Gap!.Label}", Hint(fact.Gap)));

    private static string Hint(Gap gap)
    {
        string until = gap.Due.Length > 0 ? $"于{gap.Due}前" : "";
        return gap.AskOf.Length > 0 ? $"请{gap.AskOf}{until}补报" : $"请有关部门{until}补报";
    }
}

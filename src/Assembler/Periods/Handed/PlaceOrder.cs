using DevZoneDocs.Assembler.Spreadsheets;

namespace DevZoneDocs.Assembler.Periods.Handed;

/// <summary>The order in which problems are told: file by file and sheet by sheet as they came, in each from top to bottom.</summary>
internal static class PlaceOrder
{
    public static IReadOnlyList<DataProblem> Of(IReadOnlyList<DataProblem> problems)
    {
        List<string> sheets = [.. problems.Select(problem => SheetOf(problem.Place)).Distinct()];
        return
        [
            .. problems
                .OrderBy(problem => sheets.IndexOf(SheetOf(problem.Place)))
                .ThenBy(problem => CellOf(problem.Place).Row)
                .ThenBy(problem => CellOf(problem.Place).Column),
        ];
    }

    private static string SheetOf(string place) => place.LastIndexOf('!') is > 0 and int mark ? place[..mark] : place;

    private static CellAddress CellOf(string place) =>
        place.LastIndexOf('!') is > 0 and int mark && CellAddress.TryParse(place.AsSpan(mark + 1), out CellAddress address) ? address : default;
}

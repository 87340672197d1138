using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Spreadsheets;

namespace DevZoneDocs.Assembler.Periods.Workbooks.Reading;

/// <summary>A named part of a sheet: what stands below 【指标】, down to the next such name.</summary>
/// <param name="Address">Of the cell with the name.</param>
internal sealed partial record SheetBlock(string Title, CellAddress Address, IReadOnlyList<SheetRow> Rows)
{
    public static IReadOnlyList<SheetBlock> Of(Sheet sheet)
    {
        List<SheetBlock> blocks = [];
        List<SheetRow> rows = [];
        foreach (SheetRow row in sheet.Rows)
        {
            if (TitleOf(row) is { } title)
            {
                rows = [];
                blocks.Add(new SheetBlock(title.Title, new CellAddress(row.Number, title.Column), rows));
            }
            else
            {
                rows.Add(row);
            }
        }

        return blocks;
    }

    /// <summary>A row that says no more than the name: a sentence may have such brackets, too.</summary>
    private static (string Title, int Column)? TitleOf(SheetRow row)
    {
        if (row.Cells is not [{ Kind: CellKind.Text } only, ..] || row.Cells.Count > 2)
            return null;
        Match match = Name().Match(only.Text.Trim());
        return match.Success ? (match.Groups[1].Value.Trim(), only.Column) : null;
    }

    [GeneratedRegex(@"^[【\[]([^【】\[\]]{1,20})[】\]](?:　.*)?\z", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Name();
}

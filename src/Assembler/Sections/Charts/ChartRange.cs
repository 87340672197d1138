using System.Globalization;
using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Sections.Charts;

/// <summary>The cells of a chart's workbook that a series or its categories stand in: <c>Sheet1!$B$2:$B$5</c>.</summary>
/// <param name="Sheet">As its name reads, without quotation marks.</param>
/// <param name="Column">From 1.</param>
/// <param name="Row">From 1.</param>
/// <param name="Length">How many cells.</param>
/// <param name="IsAcross">Whether they stand side by side.</param>
internal sealed partial record ChartRange(string Sheet, int Column, int Row, int Length, bool IsAcross)
{
    /// <summary>What a worksheet has.</summary>
    private const int MostRows = 1_048_576;

    public static ChartRange? TryParse(string? formula)
    {
        Match match = Formula().Match(formula?.Trim() ?? "");
        if (!match.Success)
            return null;
        string sheet = match.Groups["sheet"].Value;
        sheet = sheet.StartsWith('\'') ? sheet[1..^1].Replace("''", "'", StringComparison.Ordinal) : sheet;
        int column = ColumnOf(match.Groups["c1"].Value);
        int row = int.Parse(match.Groups["r1"].Value, CultureInfo.InvariantCulture);
        bool isRange = match.Groups["c2"].Success;
        int lastColumn = isRange ? ColumnOf(match.Groups["c2"].Value) : column;
        int lastRow = isRange ? int.Parse(match.Groups["r2"].Value, CultureInfo.InvariantCulture) : row;
        bool isAcross = lastColumn > column;
        bool isLine = row is > 0 and <= MostRows
            && lastRow is > 0 and <= MostRows
            && lastColumn >= column
            && lastRow >= row
            && !(isAcross && lastRow > row);
        return isLine ? new ChartRange(sheet, column, row, isAcross ? lastColumn - column + 1 : lastRow - row + 1, isAcross) : null;
    }

    public ChartRange Of(int length) => this with { Length = length };

    /// <summary>The address of a cell, from 0.</summary>
    public (int Column, int Row) At(int index) => IsAcross ? (Column + index, Row) : (Column, Row + index);

    /// <summary>As a chart says it.</summary>
    public override string ToString()
    {
        (int column, int row) = At(Math.Max(1, Length) - 1);
        string sheet = Plain().IsMatch(Sheet) ? Sheet : $"'{Sheet.Replace("'", "''", StringComparison.Ordinal)}'";
        return string.Create(CultureInfo.InvariantCulture, $"{sheet}!${LettersOf(Column)}${Row}:${LettersOf(column)}${row}");
    }

    public static string LettersOf(int column)
    {
        string letters = "";
        for (; column > 0; column = (column - 1) / 26)
            letters = (char)('A' + ((column - 1) % 26)) + letters;
        return letters;
    }

    public static int ColumnOf(string letters) => letters.Aggregate(0, (column, letter) => (column * 26) + letter - 'A' + 1);

    [GeneratedRegex(@"^(?<sheet>'([^']|'')+'|[^!']+)!\$?(?<c1>[A-Z]{1,3})\$?(?<r1>[0-9]{1,7})(:\$?(?<c2>[A-Z]{1,3})\$?(?<r2>[0-9]{1,7}))?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Formula();

    [GeneratedRegex(@"^[\p{L}_][\p{L}\p{N}_]*$")]
    private static partial Regex Plain();
}

namespace DevZoneDocs.Assembler.Periods;

/// <summary>One fault of the period data: where it is, what is wrong, and what would do.</summary>
/// <param name="Place">A JSON pointer, or sheet and cell of a workbook.</param>
/// <param name="Message">In Chinese, for whoever supplies the data.</param>
public sealed record DataProblem(string Place, string Message)
{
    public override string ToString() => $"{(Place.Length == 0 ? "/" : Place)}：{Message}";
}

namespace DevZoneDocs.Assembler.Periods.Workbooks.Reading;

/// <summary>Collects what is wrong in workbooks, and what was taken although it was not quite as it should be.</summary>
/// <param name="file">What stands before each place, where several files are handed in.</param>
internal sealed class ReadingLog(string file)
{
    public List<DataProblem> Problems { get; } = [];

    public List<DataNote> Notes { get; } = [];

    /// <summary>Keys of records whose cells hold something that cannot be read, which is told: they are not missing.</summary>
    public HashSet<(string Place, string Key)> Unread { get; } = [];

    public string PlaceOf(string sheet, string cell) => $"{file}{sheet}!{cell}";

    public string PlaceOf(string sheet) => $"{file}{sheet}";

    public void Add(string place, string problem)
    {
        if (Problems.Count < PeriodBounds.Problems)
            Problems.Add(new DataProblem(place, problem));
    }

    public void Note(string place, string message)
    {
        if (Notes.Count < PeriodBounds.Problems)
            Notes.Add(new DataNote(place, message));
    }
}

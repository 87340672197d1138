namespace DevZoneDocs.Assembler.Periods;

/// <summary>Where period data stood in what was handed in, and what was noticed when they were read.</summary>
public sealed class DataOrigins
{
    /// <summary>Of data that came as one JSON file: a place is its own pointer.</summary>
    public static readonly DataOrigins Pointers = new("", new Dictionary<string, string>(), []);

    private readonly IReadOnlyDictionary<string, string> _places;
    private readonly string _file;

    /// <param name="file">The workbook's name, where there is one alone; of several each place begins with its own.</param>
    internal DataOrigins(string file, IReadOnlyDictionary<string, string> places, IReadOnlyList<DataNote> notes)
    {
        _file = file;
        _places = places;
        Notes = notes;
    }

    /// <summary>In the order of their places.</summary>
    public IReadOnlyList<DataNote> Notes { get; }

    /// <summary>Whether places are cells of workbooks, or pointers into one of several files.</summary>
    internal bool AreNamed => _places.Count > 0;

    /// <summary>Where the value stood; of one that was not handed in, where that stood which it would belong to.</summary>
    /// <param name="path">A JSON pointer (RFC 6901) into the data.</param>
    public string PlaceOf(string path)
    {
        if (!AreNamed)
            return path;
        for (string at = path; ; at = at[..at.LastIndexOf('/')])
        {
            if (_places.TryGetValue(at, out string? place) || at.Length == 0)
                return place ?? path;
        }
    }

    /// <summary>A source as problems name it: without the name of the only workbook.</summary>
    internal string PlaceOfSource(string source) =>
        _file.Length > 0 && source.StartsWith($"{_file} ", StringComparison.Ordinal) ? source[(_file.Length + 1)..] : source;

    /// <summary>The same with the name of the workbook, for who reads it elsewhere.</summary>
    internal string SourceOf(string path) => AreNamed && _file.Length > 0 ? $"{_file} {PlaceOf(path)}" : PlaceOf(path);
}

/// <summary>What was noticed when data were read: taken all the same, but a person should know.</summary>
/// <param name="Place">Sheet and cell.</param>
/// <param name="Message">In Chinese.</param>
/// <param name="IsContradiction">Whether two who handed in the same datum do not agree.</param>
public sealed record DataNote(string Place, string Message, bool IsContradiction = false);

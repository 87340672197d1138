namespace DevZoneDocs.Assembler.Language;

/// <summary>The verbs that indicators take, by their names (动词表): the first row that fits counts.</summary>
internal sealed class VerbTable
{
    public const string Name = "indicator-verbs";
    private const int Columns = 6;

    private static readonly (string Word, WordPlace Where)[] Places = [("开头", WordPlace.Start), ("结尾", WordPlace.End), ("含有", WordPlace.Anywhere)];

    private static readonly Lazy<VerbTable> Embedded = new(() =>
        EmbeddedLexicon.Read(Name, (bytes, problems) => new VerbTable(FileOf(bytes, problems))));

    private readonly IReadOnlyList<VerbRow> _rows;

    public VerbTable(LexiconFile file) => _rows = [.. file.Rows.Select(row => RowOf(file, row))];

    /// <summary>The table that comes with the program.</summary>
    public static VerbTable Known => Embedded.Value;

    public static LexiconFile FileOf(byte[]? bytes, List<string> problems) => new($"Lexicons/{Name}.tsv", bytes, Columns, problems);

    /// <param name="unit">Without its scale.</param>
    public VerbRow? Find(string name, string unit) => _rows.FirstOrDefault(row => row.Fits(name, unit));

    private static VerbRow RowOf(LexiconFile file, LexiconRow row)
    {
        (string word, WordPlace where) = Places.FirstOrDefault(place => place.Word == row[0]);
        if (word is null)
            file.Tell(row, $"第一列应为 {string.Join("、", Places.Select(place => place.Word))} 之一，现为 {row[0]}");
        if (row.List(1).Count == 0)
            file.Tell(row, "第二列没有词");
        return new VerbRow(where, row.List(1), row.List(2), row[3], row[4], row[5] == "时点", row[5] == "均值");
    }
}

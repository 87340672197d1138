namespace DevZoneDocs.Assembler.Language;

/// <summary>Reads the tables of the words that figures are read by.</summary>
internal static class QuantityWordsReader
{
    /// <param name="read">The bytes of the table of the given name, or null where there is none.</param>
    /// <param name="use">For whom: not every unit is everybody's.</param>
    public static QuantityWords Read(Func<string, byte[]?> read, UnitUse use, List<string> problems)
    {
        LexiconFile directions = File("polish-direction", 2);
        LexiconFile limits = File("polish-limit", 3);
        UnitTable units = UnitReader.Read(UnitReader.FileOf(read(UnitReader.Name), problems));
        return new QuantityWords
        {
            Units = units.In(use),
            ImproperUnits = units.Improper(),
            Directions = new(directions.Rows.SelectMany(row => row.List(1).Select(word => (word, row[0] == "1" ? 1 : -1)))),
            LimitsBefore = Limits(limits, 1),
            LimitsAfter = Limits(limits, 2),
            Bases = new(File("polish-base", 2).Rows.SelectMany(row => row.List(1).Select(word => (word, row[0])))),
        };

        LexiconFile File(string name, int columns) => new($"Lexicons/{name}.tsv", read(name), columns, problems);
    }

    private static WordTable<Limit> Limits(LexiconFile file, int column) =>
        new([.. file.Rows.SelectMany(row => Limits(file, row, column))]);

    private static IEnumerable<(string, Limit)> Limits(LexiconFile file, LexiconRow row, int column)
    {
        if (!Enum.TryParse(row[0], out Limit limit))
            file.Tell(row, $"第一列应为 {string.Join("、", Enum.GetNames<Limit>().Skip(1))} 之一，现为 {row[0]}");
        return row.List(column).Select(word => (word, limit));
    }
}

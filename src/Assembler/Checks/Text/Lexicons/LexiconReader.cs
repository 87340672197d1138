namespace DevZoneDocs.Assembler.Checks.Text.Lexicons;

/// <summary>Reads the lexicon files; all mistakes are told at once.</summary>
internal sealed class LexiconReader(Func<string, byte[]?> read)
{
    private readonly List<string> _problems = [];

    public Lexicon Read()
    {
        Lexicon lexicon = new()
        {
            Figures = QuantityWordsReader.Read(read, UnitUse.Checks, _problems),
            UnitSpellings = Forms("unit-spellings"),
            Codes = File("codes", 2).Rows.SelectMany(row => row.Cells.Take(1)).DistinctBy(code => code.ToLowerInvariant()).ToDictionary(code => code.ToLowerInvariant()),
            SpunTerms = [.. File("spun-terms", 5).Rows.Select(row => new SpunTerm(row[0], row[1], row.List(2), row.List(3), row.List(4)))],
            SetPhrases = [.. File("set-phrases", 2).Rows.Select(row => row[0])],
            MeasureWords = [.. File("measure-words", 3).Rows.Select(row => new MeasureWord(row[0], row.List(1), row[2]))],
            Register = Forms("register"),
            WebRemains = Forms("web-remains"),
            Claims = Forms("claims"),
            Superlatives = Forms("superlatives"),
            Placeholders = Forms("placeholders"),
            Ratios = [.. File("ratios", 3).Rows.Select(row => new RatioRelation(row[0], row.List(1), row.List(2)))],
        };
        return _problems.Count > 0 ? throw new LexiconException(_problems) : lexicon;
    }

    private LexiconFile File(string name, int columns) => new($"Lexicons/{name}.tsv", read(name), columns, _problems);

    private PhraseTable<WrongForm> Forms(string name) => new(File(name, 4).Rows.Select(row => (row[0], WrongForm.Of(row))));
}

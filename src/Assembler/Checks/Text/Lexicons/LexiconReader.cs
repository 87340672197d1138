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
            Codes = File("codes", 2).Rows.SelectMany(row => row.Cells.Take(1)).DistinctBy(code => code.ToLowerInvariant())
                .ToDictionary(code => code.ToLowerInvariant()),
            SpunTerms = [.. File("spun-terms", 5).Rows.Select(row => new SpunTerm(row[0], row[1], row.List(2), row.List(3), row.List(4)))],
            SetPhrases = [.. File("set-phrases", 2).Rows.Select(row => row[0])],
            MeasureWords = [.. File("measure-words", 3).Rows.Select(row => new MeasureWord(row[0], row.List(1), row[2]))],
            Register = Forms("register"),
            WebRemains = Forms("web-remains"),
            Claims = Forms("claims"),
            Superlatives = Forms("superlatives"),
            Placeholders = Forms("placeholders"),
            Rates = Rates(File("rates", 2)),
            Projects = Projects(File("projects", 3)),
            Ratios = [.. File("ratios", 3).Rows.Select(row => new RatioRelation(row[0], row.List(1), row.List(2)))],
        };
        return _problems.Count > 0 ? throw new LexiconException(_problems) : lexicon;
    }

    private static RateWords Rates(LexiconFile file)
    {
        ILookup<string, string> words = Classes(file, 1, "比率", "不是比率", "相对变化", "总量", "新增");
        return new RateWords
        {
            Rates = [.. words["比率"]],
            NoRates = [.. words["不是比率"]],
            Relative = [.. words["相对变化"]],
            Amounts = [.. words["总量"]],
            Flows = [.. words["新增"]],
        };
    }

    private static ProjectWords Projects(LexiconFile file)
    {
        ILookup<string, string> words = Classes(file, 2, "泛称", "建筑", "事项");
        return new ProjectWords
        {
            General = [.. words["泛称"].Concat(words["建筑"]).OrderByDescending(word => word.Length)],
            Buildings = [.. words["建筑"]],
            Events = file.Rows.Where(row => row[0] == "事项").SelectMany(row => row.List(2).Append(row[1]).Select(word => (word, row[1])))
                .DistinctBy(each => each.word).ToDictionary(each => each.word, each => each.Item2),
        };
    }

    /// <summary>The words of each class that the first column names.</summary>
    private static ILookup<string, string> Classes(LexiconFile file, int column, params string[] known)
    {
        foreach (LexiconRow row in file.Rows.Where(row => !known.Contains(row[0])))
            file.Tell(row, $"第一列应为 {string.Join("、", known)} 之一，现为 {row[0]}");
        return file.Rows.SelectMany(row => row.List(column).Select(word => (Class: row[0], Word: word))).ToLookup(
            each => each.Class, each => each.Word);
    }

    private LexiconFile File(string name, int columns) => new($"Lexicons/{name}.tsv", read(name), columns, _problems);

    private WordTable<WrongForm> Forms(string name) => new(File(name, 4).Rows.Select(row => (row[0], WrongForm.Of(row))));
}

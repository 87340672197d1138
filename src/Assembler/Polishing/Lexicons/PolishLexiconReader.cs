
namespace DevZoneDocs.Assembler.Polishing.Lexicons;

/// <summary>Reads the lexicon files; all mistakes are told at once.</summary>
internal sealed class PolishLexiconReader(Func<string, byte[]?> read)
{
    // In the order in which a class counts where a word is in several lists.
    private static readonly (string File, WordClass Class)[] KeyedFiles =
    [
        ("polish-negation", WordClass.Negation), ("polish-modality", WordClass.Modality), ("polish-logic", WordClass.Logic),
        ("polish-scope", WordClass.Scope), ("polish-state", WordClass.State), ("polish-base", WordClass.Base),
    ];

    // A word may be in several rows: 提高 is near 增强 and near 增加, which are not near each other.
    private static readonly (string File, WordClass Class)[] ThesaurusFiles =
    [
        ("polish-phrases", WordClass.Phrase), ("polish-verbs", WordClass.Verb), ("polish-modifiers", WordClass.Modifier), ("polish-nouns", WordClass.Noun),
    ];

    private readonly List<string> _problems = [];

    public PolishLexicon Read()
    {
        LexiconFile directions = File("polish-direction", 2);
        LexiconFile meta = File("polish-meta", 2);
        PolishLexicon lexicon = new()
        {
            Words = new WordTable<WordEntry>(Words(directions)),
            Figures = QuantityWordsReader.Read(read, UnitUse.Guard, _problems),
            Aliases = [.. File("polish-aliases", 2).Rows
                .SelectMany(row => row[1].Split('|').Select(other => (other, row[0]))).OrderByDescending(pair => pair.other.Length)],
            Typos = [.. Pairs("polish-typos")],
            Lookalikes = new Lookalikes(File("polish-lookalikes", 1).Rows.Select(row => row[0])),
            SpunWords = [.. File("polish-spun", 3).Rows.Select(row => new SpunWord(row[0], row.List(1), row.List(2)))],
            Superlatives = Plain("polish-superlatives"),
            Terms = Plain("polish-terms"),
            Places = Plain("polish-places"),
            LocalWords = Plain("polish-local"),
            Softeners = Plain("polish-softeners"),
            MetaTalk = new(meta.Rows.SelectMany(row => row.List(1).Select(word => (word, row[0])))),
        };
        return _problems.Count > 0 ? throw new LexiconException([.. _problems.Distinct()]) : lexicon;
    }

    private LexiconFile File(string name, int columns) => new($"Lexicons/{name}.tsv", read(name), columns, _problems);

    // A list, because a problem must be told before the lexicon is handed out.
    private List<(string Word, WordEntry Entry)> Words(LexiconFile directions)
    {
        Dictionary<WordClass, List<IReadOnlyList<string>>> thesaurus = ThesaurusFiles.ToDictionary(file => file.Class, file => Rows(file.File));
        Dictionary<string, List<int>> senses = Senses(thesaurus.Values.SelectMany(rows => rows));
        List<(string Word, WordClass Class, string Key)> words =
        [
            .. Plainly("polish-opaque", WordClass.Term),
            .. KeyedFiles.SelectMany(file => File(file.File, 2).Rows.SelectMany(row => row.List(1).Select(word => (word, file.Class, $"{file.Class}:{row[0]}")))),
            .. directions.Rows.SelectMany(row => row.List(1).Where(word => word.Length > 1).Select(word => (word, WordClass.Direction, $"Direction:{row[0]}"))),
            .. Plainly("polish-terms", WordClass.Term),
            .. Rows("polish-free").SelectMany(row => row).Select(word => (word, WordClass.Free, "")),
            .. Plainly("polish-drop", WordClass.Droppable),
            .. Rows("polish-hollow").SelectMany(row => row).Select(word => (word, WordClass.Hollow, Near(word))),
            .. thesaurus[WordClass.Phrase].SelectMany(row => row).Select(word => (word, WordClass.Phrase, Near(word))),
            .. thesaurus.Where(part => part.Key != WordClass.Phrase).SelectMany(part => part.Value.SelectMany(row => row).Select(word => (word, part.Key, Near(word)))),
            .. senses.Keys.Select(word => (word, WordClass.Verb, Near(word))),
            .. Plainly("polish-vocabulary", WordClass.Known),
        ];
        return [.. words.Select(word => (word.Word, new WordEntry(word.Class, word.Key, senses.GetValueOrDefault(word.Word) ?? [])))];

        string Near(string word) => senses.GetValueOrDefault(word) is { } rows ? $"Near:{rows[0]}" : word;
    }

    private static Dictionary<string, List<int>> Senses(IEnumerable<IReadOnlyList<string>> rows)
    {
        Dictionary<string, List<int>> senses = [];
        foreach ((int i, IReadOnlyList<string> row) in rows.Index())
        {
            foreach (string word in row.Distinct())
                (senses.TryGetValue(word, out List<int>? known) ? known : senses[word] = []).Add(i);
        }

        return senses;
    }

    private List<IReadOnlyList<string>> Rows(string name) => [.. File(name, 1).Rows.Select(row => row.List(0))];

    private IEnumerable<(string, WordClass, string)> Plainly(string name, WordClass wordClass) =>
        Rows(name).SelectMany(row => row).Select(word => (word, wordClass, word));

    private IEnumerable<(string, string)> Pairs(string name) =>
        File(name, 2).Rows.SelectMany(row => row.List(1).Select(other => (row[0], other)));

    private WordTable<string> Plain(string name) => new([.. File(name, 1).Rows.SelectMany(row => row.List(0)).Select(word => (word, word))]);
}

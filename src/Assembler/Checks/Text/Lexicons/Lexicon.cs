namespace DevZoneDocs.Assembler.Checks.Text.Lexicons;

/// <summary>The words that the checks of a text go by (词表); immutable, read once, used by many.</summary>
public sealed class Lexicon
{
    /// <summary>The files, by their names without folder and ending.</summary>
    public static IReadOnlyList<string> Files { get; } =
        [.. QuantityWords.Files, "codes", "spun-terms", "set-phrases", "measure-words", "register", "web-remains", "claims", "superlatives", "ratios", "rates", "projects", "placeholders"];

    internal Lexicon()
    {
    }

    /// <summary>The words that figures are read by.</summary>
    internal QuantityWords Figures { get; init; } = new();

    /// <summary>Codes in lower case, and as they are written: bt is BT.</summary>
    internal IReadOnlyDictionary<string, string> Codes { get; init; } = new Dictionary<string, string>();

    internal IReadOnlyList<SpunTerm> SpunTerms { get; init; } = [];

    /// <summary>Formulas that a text may well say twice.</summary>
    internal IReadOnlyList<string> SetPhrases { get; init; } = [];

    internal IReadOnlyList<MeasureWord> MeasureWords { get; init; } = [];

    internal WordTable<WrongForm> Register { get; init; } = new([]);

    internal WordTable<WrongForm> WebRemains { get; init; } = new([]);

    internal WordTable<WrongForm> Claims { get; init; } = new([]);

    internal WordTable<WrongForm> Superlatives { get; init; } = new([]);

    internal WordTable<WrongForm> Placeholders { get; init; } = new([]);

    internal RateWords Rates { get; init; } = new();

    internal ProjectWords Projects { get; init; } = new();

    internal IReadOnlyList<RatioRelation> Ratios { get; init; } = [];

    /// <param name="read">The bytes of a file of the given name, or null where there is none.</param>
    /// <exception cref="LexiconException">With every mistake in the files, each at its line.</exception>
    public static Lexicon Read(Func<string, byte[]?> read) => new LexiconReader(read).Read();
}

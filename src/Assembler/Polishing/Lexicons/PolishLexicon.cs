
namespace DevZoneDocs.Assembler.Polishing.Lexicons;

/// <summary>The words that the guard goes by (润色词表); immutable, read once, used by many.</summary>
public sealed class PolishLexicon
{
    internal PolishLexicon()
    {
    }

    /// <summary>Words with a class, for cutting a text into them.</summary>
    internal WordTable<WordEntry> Words { get; init; } = new([]);

    /// <summary>The words that figures are read by.</summary>
    internal QuantityWords Figures { get; init; } = new();

    /// <summary>Full names, each with the short ones that everybody knows.</summary>
    internal IReadOnlyList<(string Full, string Brief)> Aliases { get; init; } = [];

    /// <summary>Wrong spellings and the right ones.</summary>
    internal IReadOnlyList<(string Wrong, string Right)> Typos { get; init; } = [];

    internal Lookalikes Lookalikes { get; init; } = new([]);

    /// <summary>Words put in place of others by machine, and the right ones.</summary>
    internal IReadOnlyList<SpunWord> SpunWords { get; init; } = [];

    internal WordTable<string> Superlatives { get; init; } = new([]);

    /// <summary>Set terms, apart from the words that are only not to be cut.</summary>
    internal WordTable<string> Terms { get; init; } = new([]);

    /// <summary>Provinces, cities, countries by the names that stand without a word for what they are.</summary>
    internal WordTable<string> Places { get; init; } = new([]);

    /// <summary>Words of which no paragraph leaves the house that holds one.</summary>
    internal WordTable<string> LocalWords { get; init; } = new([]);

    internal WordTable<string> Softeners { get; init; } = new([]);

    /// <summary>Words of an answer that is no rewording, by what they are: meta, refusal, order.</summary>
    internal WordTable<string> MetaTalk { get; init; } = new([]);

    /// <param name="read">The bytes of the lexicon of the given name (<c>polish-free</c>), or null where there is none.</param>
    /// <exception cref="LexiconException">With every mistake in the files, each at its line.</exception>
    public static PolishLexicon Read(Func<string, byte[]?> read) => new PolishLexiconReader(read).Read();
}

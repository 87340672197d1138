namespace DevZoneDocs.Assembler.Periods;

/// <summary>
/// How much one set of period data may hold: far above any report, and low enough that none can exhaust a machine. Reader and schema
/// both go by this table.
/// </summary>
public static class PeriodBounds
{
    public const int Bytes = 8 * 1024 * 1024;

    /// <summary>Objects and lists within one another.</summary>
    public const int Levels = 64;

    /// <summary>JSON values in all.</summary>
    public const int Values = 50_000;

    /// <summary>Of one list, or of one object whose keys are the office's own.</summary>
    public const int Items = 2_000;

    /// <summary>Facts that one sentence may name.</summary>
    public const int FactsOfSentence = 200;

    /// <summary>Characters of a department's sentence.</summary>
    public const int Sentence = 10_000;

    /// <summary>Characters of any other text.</summary>
    public const int Text = 1_000;

    /// <summary>Characters of what names a zone, a report or an item; a key is one, too.</summary>
    public const int Name = 200;

    /// <summary>Problems that are told; nobody reads more.</summary>
    public const int Problems = 1_000;

    /// <summary>Problems that are told with the name that was probably meant, which costs much more to find than the problem.</summary>
    public const int Hints = 100;
}

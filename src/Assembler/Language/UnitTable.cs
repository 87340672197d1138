namespace DevZoneDocs.Assembler.Language;

/// <summary>The units under every spelling that offices use (单位表): one row a unit, for data, checks, guard and wording alike.</summary>
internal sealed class UnitTable
{
    /// <summary>The words of scale; a unit may begin with one without being scaled (千瓦, 百分点).</summary>
    private const string Scales = "百千万亿";

    private static readonly Lazy<UnitTable> Embedded = new(() =>
        EmbeddedLexicon.Read(UnitReader.Name, (bytes, problems) => UnitReader.Read(UnitReader.FileOf(bytes, problems))));

    private readonly List<UnitSpelling> _spellings;
    private readonly Dictionary<string, Unit> _handedIn = new(StringComparer.OrdinalIgnoreCase);
    private readonly WordTable<Unit> _unscaled;

    public UnitTable(IEnumerable<UnitSpelling> spellings)
    {
        _spellings = [.. spellings];
        foreach (UnitSpelling spelling in _spellings.Where(each => each.Use.HasFlag(UnitUse.Data)))
            _handedIn.TryAdd(spelling.Written, spelling.Unit);
        _unscaled = new(_handedIn.Where(each => Scales.Contains(each.Key[0], StringComparison.Ordinal)).Select(each => (each.Key, each.Value)));
    }

    /// <summary>The table that comes with the program; data and wording go by it, which know no lexicons.</summary>
    public static UnitTable Known => Embedded.Value;

    /// <summary>The units that a reader of texts finds behind a number, the longest spelling first.</summary>
    public WordTable<Unit> In(UnitUse use) =>
        new(_spellings.Where(each => each.Use.HasFlag(use)).Select(each => (each.Written, each.Unit)));

    /// <summary>The ways to write a unit that are read, and told to be none for an official document.</summary>
    public WordTable<UnitSpelling> Improper() => new(_spellings.Where(each => each.IsImproper).Select(each => (each.Written, each)));

    /// <summary>The unit that was handed in under the spelling, or null; case does not matter.</summary>
    public Unit? Find(string spelling) => _handedIn.GetValueOrDefault(spelling);

    /// <summary>Whether the unit's own name begins as a word of scale does.</summary>
    public bool IsUnscaled(string unit) => _unscaled.At(unit, 0, out _) > 0;
}

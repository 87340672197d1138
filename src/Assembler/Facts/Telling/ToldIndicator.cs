using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Facts.Telling;

/// <summary>An indicator with its facts, as the sentences need it.</summary>
internal sealed record ToldIndicator(Indicator Data, FactRecord Record, Growth? Growth)
{
    private static readonly string[] Extras = ["rank", "change", "difference"];

    public required IReadOnlyList<ToldCut> Cuts { get; init; }

    public required IReadOnlyList<ToldIndicator> Details { get; init; }

    /// <summary>The value from January on, where it is told beside that of the month.</summary>
    public ToldIndicator? Cumulative { get; init; }

    /// <summary>Whether the value from January on is told elsewhere, and with it how much of a task is reached.</summary>
    public bool IsSumApart { get; init; }

    /// <summary>Whether it is what there is at an end, which is told as of that end and not during the months before.</summary>
    public bool IsStock => Data.IsGroup
        ? !IndicatorVerb.IsDoing(Data.Name) && Parts.All(part => part.IsStock)
        : Data.Comparison == Comparison.SinceYearStart || (CountedActor.Of(this) is null && IndicatorVerb.Of(Data.Name, Unit).IsStock);

    /// <summary>Whether it is called by its short name, as it has been told in full before.</summary>
    public bool IsKnown { get; init; }

    /// <summary>Its name with the usual short forms, where those have been told in full before; empty where nothing has been told.</summary>
    public string Brief { get; init; } = "";

    /// <summary>Whether the basis of its growth has been told.</summary>
    public bool IsBasisKnown { get; init; }

    /// <summary>Of all cuts.</summary>
    public IEnumerable<ToldIndicator> Parts => Cuts.SelectMany(cut => cut.Parts);

    public Fact Name => (IsKnown ? Find("shortName") : null) ?? InBrief(Find("name")!);

    public Fact? Value => Find("value");

    public Fact? GrowthFact => Find("growth");

    /// <summary>How much of a task is reached; what is cumulative says it of itself.</summary>
    public Fact? Completion => Cumulative is null && !IsSumApart ? Find("completion") : null;

    public string Unit => Find("unit")?.Phrase.Text ?? "";

    /// <summary>Its other comparisons, then how it stands to other places.</summary>
    public IEnumerable<Fact> Changes => Facts("changes");

    public IEnumerable<Fact> Against => Facts("against");

    public bool IsFall => Growth?.Kind is GrowthKind.Fall or GrowthKind.PointsDown or GrowthKind.ToZero;

    /// <summary>Whether it is told with more than value, growth and what belongs to it.</summary>
    public bool HasExtras => Extras.Any(name => Find(name) is not null) || Completion is not null || Changes.Any() || Against.Any() || Cumulative is not null;

    /// <summary>Whether it says no more than name and value.</summary>
    public bool IsPlain => GrowthFact is null && !HasExtras && Cuts.Count == 0 && Details.Count == 0;

    public Fact? Find(string name) => Record.TryGetFact(name, out Fact? fact) ? fact : null;

    private Fact InBrief(Fact name) => Brief.Length > 0 && Brief != name.Phrase.Text ? name with { Phrase = new("", Brief) } : name;

    private IEnumerable<Fact> Facts(string name) => Record.TryGet(name, out FactNode? node) && node is FactList list ? list.Items.OfType<Fact>() : [];
}

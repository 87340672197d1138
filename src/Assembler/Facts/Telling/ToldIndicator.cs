using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Facts.Telling;

/// <summary>An indicator with its facts, as the sentences need it.</summary>
internal sealed record ToldIndicator(Indicator Data, FactRecord Record, Growth? Growth)
{
    public required IReadOnlyList<ToldIndicator> Parts { get; init; }

    public required IReadOnlyList<ToldIndicator> Details { get; init; }

    public Fact Name => Find("name")!;

    public Fact? Value => Find("value");

    public Fact? GrowthFact => Find("growth");

    public string Unit => Find("unit")?.Phrase.Text ?? "";

    /// <summary>How it stands to other places.</summary>
    public IEnumerable<Fact> Against => Record.TryGet("against", out FactNode? node) && node is FactList list ? list.Items.OfType<Fact>() : [];

    public bool IsFall => Growth?.Kind is GrowthKind.Fall or GrowthKind.PointsDown or GrowthKind.ToZero;

    /// <summary>Whether it says no more than name and value.</summary>
    public bool IsPlain => GrowthFact is null && Find("rank") is null && Find("completion") is null && Parts.Count == 0 && Details.Count == 0;

    public Fact? Find(string name) => Record.TryGetFact(name, out Fact? fact) ? fact : null;

    public bool Is(string flag) => Record.TryGet(flag, out FactNode? node) && node is FactFlag { IsSet: true };
}

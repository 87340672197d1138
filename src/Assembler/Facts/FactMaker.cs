using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Facts;

/// <summary>Makes the facts of one place in the period data, each with its path, its period and its source.</summary>
/// <param name="Path">Of the item, by ids: <c>economy/industrial-output</c>.</param>
/// <param name="Place">Of the item in what was handed in: a JSON pointer.</param>
/// <param name="AskOf">The department that supplies it, and is asked for what is missing.</param>
/// <param name="Due">When what is missing should be there.</param>
/// <param name="Report">The period that the report is about, in whose words dates are written.</param>
internal sealed record FactMaker(Period Period, Period Report, string Path, string Place, string AskOf, PartialDate? Due)
{
    /// <summary>What an indicator belongs to where that is not the zone: the name of a project, for the label of a gap.</summary>
    public string Subject { get; init; } = "";

    /// <summary>What the report has told by its name.</summary>
    public NamesTold Known { get; init; } = NamesTold.None;

    /// <summary>Where the values stood in what was handed in.</summary>
    public DataOrigins Origins { get; init; } = DataOrigins.Pointers;

    /// <summary>The same for an item further in.</summary>
    /// <param name="place">The rest of the pointer, of keys that need no escape.</param>
    public FactMaker Item(string id, string place) => this with { Path = $"{Path}/{id}", Place = $"{Place}/{place}" };

    /// <summary>The same for the facts that are handed in beside a sentence.</summary>
    public FactMaker Beside() => this with { Place = $"{Place}/facts" };

    public FactMaker AskedOf(string? department, PartialDate? due) => this with { AskOf = department ?? AskOf, Due = due ?? Due };

    public Fact Text(string field, string text, string? note = null) => Of(field, new Phrase("", text)) with { Note = note };

    /// <summary>What something or somebody is called, as whoever handed it in calls it.</summary>
    public Fact Name(string field, string name, string? note = null) => Text(field, name, note) with { IsName = true };

    public Fact Of(string field, Phrase phrase) =>
        Derived(field, phrase) with { Source = new FactSource(AskOf, Origins.SourceOf($"{Place}/{Escape(field)}")) };

    /// <summary>A fact that nobody handed in: it is computed from what stands in this place.</summary>
    public Fact Derived(string field, Phrase phrase) => new()
    {
        Path = $"{Path}.{field}",
        Phrase = phrase,
        Period = Period,
        Source = new FactSource(AskOf, Origins.SourceOf(Place)),
    };

    public Fact Number(string field, decimal number, string unit, string text) =>
        Of(field, new Phrase("", text)) with { Number = number, Unit = unit, BareText = QuantityText.Number(number) };

    public Fact Missing(string field, string label, string unit, string known = "")
    {
        string unitText = unit.Length > 0 ? $"（{unit}）" : "";
        Gap gap = new($"{label}{unitText}", AskOf, Due is null ? "" : DateText.Of(Due, Report), known)
        {
            Cell = Origins.AreNamed ? Origins.SourceOf($"{Place}/{Escape(field)}") : "",
        };
        return Of(field, new Phrase("", gap.Text)) with { Unit = unit, Gap = gap };
    }

    /// <summary>A list with its count, a fact of the place itself.</summary>
    /// <param name="field">By which the count is named.</param>
    public FactList List(string field, IEnumerable<FactNode> items)
    {
        List<FactNode> all = [.. items];
        Fact count = Derived($"{field}.count", new Phrase("", QuantityText.Number(all.Count)));
        return new FactList(all, count with { Number = all.Count, BareText = QuantityText.Number(all.Count) });
    }

    /// <summary>A key within a JSON pointer (RFC 6901, 3).</summary>
    public static string Escape(string key) =>
        key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}

using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Sections.Tags;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>What a document's tags found no datum for: each tag is told once, with how often it came to that.</summary>
internal sealed class DocumentGaps(MissingPolicy policy) : IGapMaker
{
    private const string MendDatum = "在数据中补上这一项";
    private const string MendBoth = "在数据中补上这一项，或在模板中改正标记";
    private const string MendTag = "在模板中改正标记";

    private readonly Dictionary<(TemplateLocation, string), ToldGap> _told = [];

    public MissingPolicy Policy => policy;

    /// <summary>In the order in which they came up. Under <see cref="MissingPolicy.Empty"/> what is merely absent is no finding.</summary>
    public IEnumerable<Finding> Findings => _told.Select(entry => new Finding(
        "C01",
        policy == MissingPolicy.Empty || entry.Value.IsRemark ? Severity.Warning : Severity.Error,
        entry.Key.Item1.ToString(),
        entry.Value.Message ?? GapMessages.Missing(entry.Key.Item2, entry.Value.Times),
        entry.Value.Hint));

    /// <exception cref="PeriodDataException">Data are missing, and the policy does not bear it.</exception>
    public void ThrowIfRefused()
    {
        if (policy == MissingPolicy.Error && _told.Values.Any(told => !told.IsRemark))
            throw new PeriodDataException(
                [.. Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => new DataProblem(finding.Place, $"{finding.Message}。{finding.Hint}"))]);
    }

    public FactNode For(ValueTag tag, bool isKnown, Scope scope, TemplateLocation location)
    {
        if (policy == MissingPolicy.Empty)
            return FactProse.Literal("");
        Tell(location, tag.Source, () => null, MendDatum);
        Fact? item = scope.ItemName;
        Gap gap = new($"{item?.Phrase.Text}{tag.Path}") { IsUnknown = !isKnown };
        return new Fact { Path = $"{tag.Path}", Phrase = new Phrase("", gap.Text), Source = new FactSource("", ""), Gap = gap };
    }

    public void ReportUnknown(string tag, TagPath path, Scope scope, TemplateLocation location) =>
        Tell(location, tag, () => GapMessages.NoDatum(tag, scope.NearestTo(path)), MendBoth);

    public void ReportUnwritable(string tag, TemplateLocation location) => Tell(location, tag, () => GapMessages.Unwritable(tag), MendTag);

    public void ReportNoList(string tag, TemplateLocation location) => Tell(location, tag, () => GapMessages.NoList(tag), MendTag);

    public void ReportBorrowed(string tag, TagPath path, TemplateLocation location)
    {
        string name = path.Segments[0];
        if (!_told.ContainsKey((location, $"{tag} {name}")))
            _told.Add((location, $"{tag} {name}"), new ToldGap(GapMessages.Borrowed(tag, name), "在数据中给每一项都写上，没有的写 null") { IsRemark = true });
    }

    public void ReportUnusable(string message, TemplateLocation location) =>
        Tell(location, location.Tag, () => message, "在数据中改正这一项");

    private void Tell(TemplateLocation location, string tag, Func<string?> message, string hint)
    {
        if (_told.TryGetValue((location, tag), out ToldGap? told))
            told.Times++;
        else
            _told.Add((location, tag), new ToldGap(message(), hint));
    }

    private sealed record ToldGap(string? Message, string Hint)
    {
        public int Times { get; set; } = 1;

        /// <summary>Whether something was written all the same, which nothing is refused for.</summary>
        public bool IsRemark { get; init; }
    }
}

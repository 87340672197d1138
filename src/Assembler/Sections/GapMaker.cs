using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Sections.Tags;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>
/// Makes a gap of a tag that no datum answers, so that a sentence never has a hole, and says once of each tag why.
/// </summary>
internal sealed class GapMaker(string section, string department, List<Finding> findings) : IGapMaker
{
    private readonly HashSet<(TemplateLocation, string)> _reported = [];

    public FactNode For(ValueTag tag, bool isKnown, Scope scope, TemplateLocation location) => For(tag.Path, isKnown, scope);

    private Fact For(TagPath path, bool isKnown, Scope scope)
    {
        Fact? item = scope.ItemName;
        Gap gap = new($"{item?.Phrase.Text}{path}", department) { IsUnknown = !isKnown };
        return new Fact
        {
            Path = item is null ? $"{section}/{path}" : $"{item.Path[..item.Path.LastIndexOf('.')]}.{path}",
            Phrase = new Phrase("", gap.Text),
            Period = item?.Period,
            Source = new FactSource(department, ""),
            Gap = gap,
        };
    }

    public void ReportUnknown(string tag, TagPath path, Scope scope, TemplateLocation location) =>
        Report(
            location, GapMessages.NoDatum(tag, scope.NearestTo(path)), "在数据中补上这一项，或在部分模板中改正标记");

    public void ReportUnwritable(string tag, TemplateLocation location) =>
        Report(location, GapMessages.Unwritable(tag), "在部分模板中改正标记");

    public void ReportNoList(string tag, TemplateLocation location) =>
        Report(location, GapMessages.NoList(tag), "在部分模板中改正标记");

    public void ReportBorrowed(string tag, TagPath path, TemplateLocation location)
    {
        // The names of a report are known to stand around its items, and to be meant where an item has none of its own.
    }

    public void ReportUnusable(string message, TemplateLocation location) => Report(location, message, "在数据中改正这一项");

    private void Report(TemplateLocation location, string message, string hint)
    {
        if (_reported.Add((location with { Offset = 0 }, message)))
            findings.Add(new Finding("C01", Severity.Error, $"{section}（{location}）", message, hint));
    }
}

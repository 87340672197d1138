using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Sections.Tags;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>Makes a gap of a tag that no datum answers, so that a sentence never has a hole, and says so in a finding.</summary>
internal sealed class GapMaker(string section, string department, List<Finding> findings)
{
    public Fact For(ValueTag tag, bool isKnown, Scope scope, TemplateLocation location)
    {
        if (!isKnown)
        {
            string? nearest = NearestName.Of(tag.Path.Segments[0], scope.Names);
            findings.Add(new Finding(
                "C01",
                Severity.Error,
                $"{section}（{location}）",
                $"标记 {tag.Source} 没有对应的数据项{TemplateMessages.Perhaps(nearest)}",
                "在数据中补上这一项，或在部分模板中改正标记"));
        }

        Gap gap = new(tag.Path.ToString(), department);
        return new Fact
        {
            Path = $"{section}/{tag.Path}",
            Phrase = new Phrase("", gap.Text),
            Source = new FactSource(department, ""),
            Gap = gap,
        };
    }
}

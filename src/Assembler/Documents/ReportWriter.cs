using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Reports;
using DevZoneDocs.Assembler.Sections;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Documents;

/// <summary>Merges what a report's plan names, from the title to the date, and composes it in that order.</summary>
internal sealed class ReportWriter(SectionMerger merger, DocumentComposer composer, SectionCounter counter)
{
    private static readonly SectionTemplate GivenTitle = SectionTemplate.ParseText("{{reportTitle}}", null, "title");
    private readonly List<string> _headings = [];
    private readonly List<WrittenSection> _sections = [];

    public ReportText Write(ReportDefinition report, ReportPlan plan, FactSheet facts)
    {
        Scope scope = Scope.Of(facts.Root).With(ReportFacts.Of(
            plan.Parts.Any(part => !part.Part.IsPlan), plan.Parts.Any(part => part.Part.IsPlan), PlannedPeriod(report, facts)));
        bool isGiven = facts.Root.TryGetFact("reportTitle", out _);
        List<MergedSection> titleLines = [.. (isGiven ? [GivenTitle] : report.Title).Select(phrase => Merge(phrase, scope))];
        composer.AddTitle(titleLines);
        if (report.Opening is { } opening)
            composer.AddSection(Merge(opening, scope), 0);
        foreach (PlannedPart part in plan.Parts)
            WritePart(part, scope);
        if (report.Contents is { } contents)
            composer.AddContents(contents);
        composer.TurnPages(landscape: false);
        composer.AddSignature([.. report.Signature.Select(line => Merge(line, scope))]);
        return new ReportText(string.Concat(titleLines.Select(TextOf)), _headings, _sections);
    }

    private void WritePart(PlannedPart part, Scope outer)
    {
        Scope scope = outer.With(ReportFacts.OfPart(part.Part.IsPlan, part.AspectCount));
        composer.TurnPages(part.Part.Opening is null && part.Sections[0].Section.Template.IsLandscape);
        if (part.Part.Title is { } title)
            composer.AddHeading(Merge(title, scope), 1);
        if (part.Part.Opening is { } opening)
            composer.AddSection(Merge(opening, scope), 1);
        foreach (PlannedSection section in part.Sections)
            WriteSection(section, scope);
    }

    private void WriteSection(PlannedSection section, Scope outer)
    {
        Scope scope = outer.With(section.Facts.Record);
        composer.TurnPages(section.Section.Template.IsLandscape);
        string key = section.Facts.Key;
        string department = section.Facts.Record.TryGetFact("department", out Fact? fact) ? fact.Phrase.Text : "";
        if (section.Section.Title is { } title)
        {
            MergedSection heading = merger.Merge(title, scope, key, department);
            _headings.Add(TextOf(heading));
            composer.AddHeading(heading, section.Section.Level);
        }

        int level = section.Section.Title is null ? section.Section.Level - 1 : section.Section.Level;
        MergedSection merged = merger.Merge(section.Section.Template, scope, key, department);
        if (section.Section.Title is null)
            _headings.AddRange(HeadingsOf(merged));
        _sections.Add(WrittenSection.Of(key, section.Section.Title is null ? section.Section.Name : _headings[^1], section.Section.MayLeave, merged));
        composer.AddSection(merged, level);
        counter.Count();
    }

    /// <summary>A report with a review plans the period that follows; one that only plans, its own.</summary>
    private static FactNode? PlannedPeriod(ReportDefinition report, FactSheet facts) =>
        facts.Root.TryGet(report.Parts.All(part => part.IsPlan) ? "period" : "next", out FactNode? period) ? period : null;

    private MergedSection Merge(SectionTemplate template, Scope scope) => merger.Merge(template, scope, "report", "");

    /// <summary>The headings that a section without one of its own brings: the tasks of a plan.</summary>
    private static IEnumerable<string> HeadingsOf(MergedSection section) => section.Blocks
        .Where(block => LayoutStyles.HeadingLevel(block) == 1)
        .Select(TextOf);

    private static string TextOf(MergedSection section) => string.Concat(section.Blocks.Select(TextOf));

    /// <summary>Without the notes, which stand behind their references until they are composed.</summary>
    private static string TextOf(OpenXmlElement block) =>
        string.Concat(block.Descendants<Text>().Where(text => !text.Ancestors<FootnoteEndnoteType>().Any()).Select(text => text.Text));
}

/// <summary>The words by which a report is listed, its title and the headings of its sections; and these as they stand in the document.</summary>
internal sealed record ReportText(string Title, IReadOnlyList<string> Headings, IReadOnlyList<WrittenSection> Sections);

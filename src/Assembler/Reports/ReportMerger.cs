using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Sections;

namespace DevZoneDocs.Assembler.Reports;

/// <summary>Merges what a report's plan names, from the title to the date (填充).</summary>
internal sealed class ReportMerger
{
    private static readonly SectionTemplate GivenTitle = SectionTemplate.ParseText("{{reportTitle}}", null, "title");
    private readonly DraftLedger _ledger = new();
    private readonly List<Finding> _findings = [];
    private readonly SectionMerger _merger;
    private readonly SectionCounter _counter;

    private ReportMerger(SectionCounter counter, CancellationToken cancellation) =>
        (_merger, _counter) = (new SectionMerger(_ledger, _findings, cancellation), counter);

    /// <exception cref="OperationCanceledException">Nobody wants the draft any more.</exception>
    public static MergedReport Merge(
        ReportPlan plan, FactSheet facts, IProgress<DraftProgress>? progress, CancellationToken cancellation) =>
        new ReportMerger(new SectionCounter(plan, progress, cancellation), cancellation).Merge(plan, facts);

    private MergedReport Merge(ReportPlan plan, FactSheet facts)
    {
        ReportDefinition report = plan.Report;
        Scope scope = Scope.Of(facts.Root).With(ReportFacts.Of(
            plan.Parts.Any(part => !part.Part.IsPlan), plan.Parts.Any(part => part.Part.IsPlan), PlannedPeriod(report, facts)));
        bool isGiven = facts.Root.TryGetFact("reportTitle", out _);

        // Bookmarks are numbered as they are written: the order here is that of the document.
        return new MergedReport
        {
            Plan = plan,
            Facts = facts,
            Ledger = _ledger,
            Findings = _findings,
            Title = [.. (isGiven ? [GivenTitle] : report.Title).Select(phrase => Merge(phrase, scope))],
            Opening = report.Opening is { } opening ? Merge(opening, scope) : null,
            Parts = [.. plan.Parts.Select(part => Merge(part, scope))],
            Signature = [.. report.Signature.Select(line => Merge(line, scope))],
        };
    }

    private MergedPart Merge(PlannedPart part, Scope outer)
    {
        Scope scope = outer.With(ReportFacts.OfPart(part.Part.IsPlan, part.AspectCount));
        MergedSection? title = part.Part.Title is { } heading ? Merge(heading, scope) : null;
        MergedSection? opening = part.Part.Opening is { } text ? Merge(text, scope) : null;
        return new MergedPart(part, title, opening, [.. part.Sections.Select(section => Merge(section, scope))]);
    }

    private MergedPartSection Merge(PlannedSection section, Scope outer)
    {
        Scope scope = outer.With(section.Facts.Record);
        string key = section.Facts.Key;
        string department = section.Facts.Record.TryGetFact("department", out Fact? fact) ? fact.Phrase.Text : "";
        MergedSection? heading = section.Section.Title is { } title ? _merger.Merge(title, scope, key, department) : null;
        MergedSection content = _merger.Merge(section.Section.Template, scope, key, department);
        _counter.Count();
        return new MergedPartSection(section, heading, content);
    }

    /// <summary>A report with a review plans the period that follows; one that only plans, its own.</summary>
    private static FactNode? PlannedPeriod(ReportDefinition report, FactSheet facts) =>
        facts.Root.TryGet(report.Parts.All(part => part.IsPlan) ? "period" : "next", out FactNode? period) ? period : null;

    private MergedSection Merge(SectionTemplate template, Scope scope) => _merger.Merge(template, scope, "report", "");
}

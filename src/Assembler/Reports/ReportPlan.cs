using DevZoneDocs.Assembler.Facts;

namespace DevZoneDocs.Assembler.Reports;

/// <summary>The parts and sections of a report for which there are data, in the order in which they will stand.</summary>
/// <param name="MissingSections">The sections that the report knows and the data do not have.</param>
internal sealed record ReportPlan(ReportDefinition Report, IReadOnlyList<PlannedPart> Parts, IReadOnlyList<ReportSection> MissingSections)
{
    public static ReportPlan For(ReportDefinition report, FactSheet facts)
    {
        List<PlannedPart> parts = [];
        foreach (ReportPart part in report.Parts)
        {
            IEnumerable<ReportPart> alike = report.Parts.Where(other => other.IsPlan == part.IsPlan);
            HashSet<string> named = [.. alike.SelectMany(other => other.Sections).Select(section => section.Key)];
            List<PlannedSection> sections = [.. part.Sections.SelectMany(section => Select(section, part, facts, named))];
            if (sections.Count > 0)
                parts.Add(new PlannedPart(part, sections));
        }

        HashSet<string> written = [.. parts.SelectMany(part => part.Sections).Select(section => section.Facts.Key)];

        // Nobody plans on every topic: of a plan only the section that is the plan itself is missed.
        IEnumerable<ReportSection> missing = report.Parts
            .SelectMany(part => part.Sections.Where(section => !part.IsPlan || section.Title is null))
            .Where(section => section.Key != "*" && !written.Contains(section.Key));
        if (parts.Count == 1 && report.Parts.Count > 1)
            parts = [parts[0].Raised()];
        return new ReportPlan(report, parts, [.. missing.DistinctBy(section => section.Key)]);
    }

    private static IEnumerable<PlannedSection> Select(ReportSection section, ReportPart part, FactSheet facts, HashSet<string> named)
    {
        IEnumerable<FactSection> candidates = section.Key == "*"
            ? facts.Sections.Values.Where(candidate => !named.Contains(candidate.Key))
            : facts.Sections.TryGetValue(section.Key, out FactSection? one) ? [one] : [];
        return candidates
            .Where(candidate => part.IsPlan ? candidate.HasPlan : candidate.HasReview)
            .Select(candidate => new PlannedSection(section, candidate));
    }
}

/// <summary>A part of a report with the sections that it will have.</summary>
internal sealed record PlannedPart(ReportPart Part, IReadOnlyList<PlannedSection> Sections)
{
    /// <summary>The part without a heading, as it stands alone: 一、 would have no 二、, so that what is below goes up.</summary>
    public PlannedPart Raised() => Part.Title is null ? this : new PlannedPart(
        Part with { Title = null },
        [.. Sections.Select(section => section with { Section = section.Section with { Level = Math.Max(1, section.Section.Level - 1) } })]);

    /// <summary>How many headings of the level below the part's own it will have: 以下七个方面.</summary>
    public int AspectCount => Sections.Sum(section => section.Section.Title is null ? section.TitledTaskCount : 1);
}

/// <summary>A section that has data, and where it will stand.</summary>
internal sealed record PlannedSection(ReportSection Section, FactSection Facts)
{
    /// <summary>A section without a heading of its own (the plan) shows its tasks as headings.</summary>
    public int TitledTaskCount => Facts.Record.TryGet("tasks", out FactNode? node) && node is FactList list
        ? list.Items.OfType<FactRecord>().Count(task => task.TryGet("title", out FactNode? title) && title is not null)
        : 0;
}

using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Sections;

namespace DevZoneDocs.Assembler.Reports;

/// <summary>All that a report will say, with its facts written in, in the order in which it will stand; not yet one document.</summary>
internal sealed record MergedReport
{
    public required ReportPlan Plan { get; init; }

    public required FactSheet Facts { get; init; }

    /// <summary>What has been written into it.</summary>
    public required DraftLedger Ledger { get; init; }

    /// <summary>The gaps that merging met.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>The title in phrases that no line break may cut.</summary>
    public required IReadOnlyList<MergedSection> Title { get; init; }

    public required MergedSection? Opening { get; init; }

    public required IReadOnlyList<MergedPart> Parts { get; init; }

    public required IReadOnlyList<MergedSection> Signature { get; init; }
}

/// <summary>A main part of a report, merged.</summary>
internal sealed record MergedPart(
    PlannedPart Planned, MergedSection? Title, MergedSection? Opening, IReadOnlyList<MergedPartSection> Sections);

/// <summary>A section of a part, merged.</summary>
/// <param name="Heading">Null where it stands without a heading of its own.</param>
internal sealed record MergedPartSection(PlannedSection Planned, MergedSection? Heading, MergedSection Content);

using DevZoneDocs.Assembler.Checks.Text.Lexicons;
using DevZoneDocs.Assembler.Facts.Telling;
using DevZoneDocs.Assembler.Sections;

namespace DevZoneDocs.Assembler.Reports;

/// <summary>A kind of report (报告类型): which sections, in which order and at which level, under which title, on which layout.</summary>
public sealed record ReportDefinition
{
    /// <summary>The key by which period data ask for it: <c>first-three-quarters</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>What an office calls it: 前三季度工作总结.</summary>
    public required string Name { get; init; }

    /// <summary>The periods that it is for.</summary>
    public required PeriodShape PeriodShape { get; init; }

    /// <summary>The bytes of the layout, a .docx.</summary>
    public required ReadOnlyMemory<byte> Layout { get; init; }

    /// <summary>The title in phrases that no line break may cut.</summary>
    public required IReadOnlyList<SectionTemplate> Title { get; init; }

    /// <summary>The table of contents before the title; none where null.</summary>
    public ReportContents? Contents { get; init; }

    /// <summary>What stands between the title and the first part.</summary>
    public SectionTemplate? Opening { get; init; }

    public required IReadOnlyList<ReportPart> Parts { get; init; }

    /// <summary>The unit that signs, then the date (GB/T 9704-2012, 7.3.5).</summary>
    public required IReadOnlyList<SectionTemplate> Signature { get; init; }

    /// <summary>How its figures are told.</summary>
    public TellingOptions Telling { get; init; } = new();

    /// <summary>The words by which the text of the draft is checked.</summary>
    public required Lexicon Lexicon { get; init; }

    /// <summary>A hash over the definition and every template it uses, so that a draft can name what it was made with.</summary>
    public required string Fingerprint { get; init; }
}

/// <summary>A table of contents (目录), as a report definition writes it.</summary>
public sealed record ReportContents
{
    public string Title { get; init; } = "目录";

    /// <summary>How many levels of headings it lists, 1–4.</summary>
    public int Levels { get; init; } = 2;
}

/// <summary>A main part of a report, such as the review or the plan.</summary>
public sealed record ReportPart
{
    /// <summary>The heading of the first level; none where the report is a single part.</summary>
    public SectionTemplate? Title { get; init; }

    /// <summary>The sentence before its sections: 主要抓了以下七个方面工作：</summary>
    public SectionTemplate? Opening { get; init; }

    public required bool IsPlan { get; init; }

    public required IReadOnlyList<ReportSection> Sections { get; init; }
}

/// <summary>A section's place in a report.</summary>
public sealed record ReportSection
{
    /// <summary>The key of the section, or <c>*</c> for all that the report names nowhere else in parts of the same kind.</summary>
    public required string Key { get; init; }

    /// <summary>What the section is called where it is missing: its title without tags.</summary>
    public required string Name { get; init; }

    public required SectionTemplate Template { get; init; }

    /// <summary>The heading where the data give none; null where the section stands without a heading of its own.</summary>
    public SectionTemplate? Title { get; init; }

    /// <summary>The level of the section's heading, 1–4.</summary>
    public required int Level { get; init; }

    /// <summary>Whether its prose may be shown to a model that rewords it; nothing leaves that is not labelled so.</summary>
    public bool MayLeave { get; init; }
}

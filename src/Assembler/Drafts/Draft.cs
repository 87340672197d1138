using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Polishing;

namespace DevZoneDocs.Assembler.Drafts;

/// <summary>A draft work report (初稿): the .docx for a person to review, and what is known about it.</summary>
public sealed record Draft
{
    /// <summary>The same data and templates give the same id.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>The .docx.</summary>
    public required ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>The headings of its sections, in order.</summary>
    public required IReadOnlyList<string> Sections { get; init; }

    /// <summary>How many facts are written in it; each has its bookmark.</summary>
    public required int FactCount { get; init; }

    /// <summary>How many data are missing.</summary>
    public required int GapCount { get; init; }

    /// <summary>What polishing did to each section; empty where none was asked for.</summary>
    public IReadOnlyList<PolishedSection> Polish { get; init; } = [];

    /// <summary>Errors first.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }
}

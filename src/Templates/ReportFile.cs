using DevZoneDocs.Assembler.Facts.Telling;
using DevZoneDocs.Assembler.Reports;

namespace DevZoneDocs.Templates;

/// <summary>A report definition as a template keeper writes it, texts where the definition itself has templates; docs/report-definitions.md explains each field.</summary>
internal sealed record ReportFile
{
    public required string Name { get; init; }

    /// <summary>What periods it is for: year, half-year, first-three-quarters, quarter, month, months or any.</summary>
    public required string Period { get; init; }

    public required string Layout { get; init; }

    public required IReadOnlyList<string> Title { get; init; }

    public string? Opening { get; init; }

    public ReportContents? Contents { get; init; }

    /// <summary>Whether completions are held against the share of the year that has passed.</summary>
    public bool Pace { get; init; }

    /// <summary>With more indicators than this a section has a table of them.</summary>
    public int TableAbove { get; init; } = new TellingOptions().TableAbove;

    public required IReadOnlyList<PartFile> Parts { get; init; }

    public IReadOnlyList<string> Signature { get; init; } = [];

    /// <summary>Where a list holds null, which the serializer lets pass.</summary>
    internal IReadOnlyList<string> EmptyPlaces =>
    [
        .. Empty(Title, "/title"),
        .. Empty(Signature, "/signature"),
        .. Empty(Parts, "/parts"),
        .. Parts.Index().Where(part => part.Item is not null).SelectMany(part => Empty(part.Item.Sections, $"/parts/{part.Index}/sections")),
    ];

    private static IEnumerable<string> Empty<T>(IReadOnlyList<T> items, string place) =>
        items.Index().Where(item => item.Item is null).Select(item => $"{place}/{item.Index}");
}

/// <summary>A main part of a report as written.</summary>
internal sealed record PartFile
{
    public string? Title { get; init; }

    public string? Opening { get; init; }

    /// <summary>review or plan.</summary>
    public required string As { get; init; }

    public required IReadOnlyList<SectionFile> Sections { get; init; }
}

/// <summary>A section's place in a report as written.</summary>
internal sealed record SectionFile
{
    public required string Key { get; init; }

    public string? Title { get; init; }

    /// <summary>Where it is not the section's own: <c>general/review</c>.</summary>
    public string? Template { get; init; }

    /// <summary>One below the part's heading where null.</summary>
    public int? Level { get; init; }

    /// <summary>Whether the section has a heading of its own.</summary>
    public bool Heading { get; init; } = true;

    /// <summary>local or may-leave: whether a model may be shown its prose.</summary>
    public string Polish { get; init; } = ReportPolish.Local;
}

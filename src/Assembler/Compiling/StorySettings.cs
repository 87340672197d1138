using DevZoneDocs.Assembler.Sections.Repeats;

namespace DevZoneDocs.Assembler.Compiling;

/// <summary>What a story is, as far as its markup depends on it.</summary>
internal sealed record StorySettings(MarkupScope Scope)
{
    /// <summary>Of a section, whose marks the composer sees to.</summary>
    public static readonly StorySettings Section = new(MarkupScope.OfSections);

    /// <summary>Whether it becomes a part of a document as it is written.</summary>
    public bool IsDocument { get; init; }

    /// <summary>Whether it is a note or a comment, which may be written more than once.</summary>
    public bool IsNote { get; init; }

    /// <summary>The lists of a document, which a repeated piece may have to begin again; null where nothing will be written.</summary>
    public ListStyles? Lists { get; init; }

    /// <summary>The fields whose results a merge changes.</summary>
    public ComputedFields Fields { get; init; } = new();

    /// <summary>The bookmarks of a document.</summary>
    public IReadOnlySet<string> Bookmarks { get; init; } = new HashSet<string>();
}

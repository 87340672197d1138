using DevZoneDocs.Assembler.Revisions.Memory;
using DevZoneDocs.Assembler.Revisions.Reading;

namespace DevZoneDocs.Assembler.Revisions.Locating;

/// <summary>A fact of the draft in the editor's file.</summary>
/// <param name="Range">What stands in its place now; null where nothing does.</param>
internal sealed record FoundFact(RememberedFact Fact, TextRange? Range, FoundBy By)
{
    /// <summary>Where its bookmark spans letters once more: a copy that an editor has made.</summary>
    public IReadOnlyList<TextRange> Copies { get; init; } = [];

    public string? Text => Range?.Text;

    /// <summary>Whether it stands there in the words it was written in.</summary>
    public bool IsAsWritten => Text == Fact.Text;
}

/// <summary>What a fact was found by.</summary>
internal enum FoundBy
{
    /// <summary>Its bookmark.</summary>
    Bookmark,

    /// <summary>Its bookmark was lost; its whole sentence stands in the file.</summary>
    Sentence,

    /// <summary>Its bookmark was lost; the words before and behind it stand in the file.</summary>
    Company,

    /// <summary>It is not there any more.</summary>
    Nothing,
}

using DevZoneDocs.Assembler.Revisions.Reading;

namespace DevZoneDocs.Assembler.Revisions.Refreshing;

/// <summary>Letters of the editor's file that give way to others, as a tracked change.</summary>
/// <param name="Range">What goes; where it is empty, what comes stands there.</param>
/// <param name="Pieces">What comes, in its order.</param>
internal sealed record Replacement(TextRange Range, IReadOnlyList<NewPiece> Pieces)
{
    /// <summary>Whether what comes stands within the bookmark that spans what goes: a fact's new words.</summary>
    public bool IsWithinBookmark { get; init; }
}

/// <summary>New letters.</summary>
/// <param name="Bookmark">The name of the bookmark that is to span them; null where they stand in one already, or are no fact.</param>
/// <param name="IsGap">Whether they are marked as something to be filled in.</param>
internal sealed record NewPiece(string Text, string? Bookmark = null, bool IsGap = false);

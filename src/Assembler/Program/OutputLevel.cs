namespace DevZoneDocs.Assembler.Program;

/// <summary>What has been written into the element that is open.</summary>
/// <param name="Last">The kind of the last child.</param>
/// <param name="All">The kinds of all children.</param>
internal readonly record struct OutputLevel(PieceKind Last, PieceKind All, bool IsFilled)
{
    /// <summary>One child of a kind.</summary>
    public static OutputLevel Of(PieceKind child) => new(child, child, true);

    public OutputLevel With(PieceKind child) => new(child, All | child, true);
}

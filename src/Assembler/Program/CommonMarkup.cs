namespace DevZoneDocs.Assembler.Program;

/// <summary>What is written into a story wherever data want it, in the prefixes of that story.</summary>
internal sealed record CommonMarkup
{
    public required ReadOnlyMemory<byte> TextStart { get; init; }

    public required ReadOnlyMemory<byte> TextEnd { get; init; }

    public required ReadOnlyMemory<byte> Break { get; init; }

    public required ReadOnlyMemory<byte> Tab { get; init; }

    public required ReadOnlyMemory<byte> RunEnd { get; init; }

    /// <summary>An empty paragraph.</summary>
    public required FixedMarkup Paragraph { get; init; }

    public required MarkTemplate BookmarkStart { get; init; }

    public required MarkTemplate BookmarkEnd { get; init; }

    public required MarkTemplate CommentStart { get; init; }

    /// <summary>The end of a comment's range and the reference to it.</summary>
    public required MarkTemplate CommentEnd { get; init; }
}

namespace DevZoneDocs.Assembler.Merging.Stories;

/// <summary>What stands around a story in its part.</summary>
internal sealed record StoryFrame(ReadOnlyMemory<byte> Head, ReadOnlyMemory<byte> Tail)
{
    /// <summary>The pictures, charts and links that the part has only for the story's sake.</summary>
    public IReadOnlySet<string> OfStory { get; init; } = new HashSet<string>();
}

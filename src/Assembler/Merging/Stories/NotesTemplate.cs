namespace DevZoneDocs.Assembler.Merging.Stories;

/// <summary>The part of a template that holds the notes of one kind.</summary>
/// <param name="Part">Its name in the package.</param>
internal sealed record NotesTemplate(NoteKind Kind, string Part, StoryFrame Frame)
{
    /// <summary>The notes as the template has them, for a document whose text stays as it is.</summary>
    public required ReadOnlyMemory<byte> Notes { get; init; }

    /// <summary>The prefixes that its root declares.</summary>
    public required IReadOnlyDictionary<string, string> Declared { get; init; }

    /// <summary>Whether there is no such part yet.</summary>
    public bool IsNew => Part.Length == 0;

    /// <summary>The comments of a template that has none.</summary>
    public static NotesTemplate None(StoryFrame frame, IReadOnlyDictionary<string, string> declared) =>
        new(NoteKind.Comment, "", frame) { Notes = ReadOnlyMemory<byte>.Empty, Declared = declared };
}

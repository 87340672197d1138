namespace DevZoneDocs.Assembler.Program;

/// <summary>What those around a written element have to know of it.</summary>
[Flags]
internal enum PieceKind
{
    None = 0,
    Paragraph = 1,
    Table = 2,

    /// <summary>A row that is no heading, or a control around rows.</summary>
    BodyRow = 4,

    /// <summary>The content of a control, with something in it.</summary>
    Content = 8,

    /// <summary>Its last paragraph ends a story as one of the story's own would.</summary>
    EndsStory = 16,
}

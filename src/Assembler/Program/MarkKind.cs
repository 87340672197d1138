namespace DevZoneDocs.Assembler.Program;

/// <summary>What must be there once only, or in pairs, or in step with what stands around it.</summary>
internal enum MarkKind
{
    BookmarkStart,
    BookmarkEnd,

    /// <summary>What names a bookmark: a link, a field.</summary>
    BookmarkUse,
    CommentStart,
    CommentEnd,
    CommentReference,
    FieldBegin,
    FieldSeparator,
    FieldEnd,

    /// <summary>The number of a caption, as the result of its field.</summary>
    Sequence,
    Drawing,
    Control,
    Revision,

    /// <summary>A shape of older programs.</summary>
    Shape,

    /// <summary>The definition of a kind of these.</summary>
    ShapeType,

    /// <summary>What names a shape: an embedded object.</summary>
    ShapeUse,

    /// <summary>The id of a note or comment.</summary>
    Note,

    /// <summary>An id that a copy need not have.</summary>
    CopyId,
    ListItem,

    /// <summary>A row of a table with merged cells.</summary>
    MergedRow,
    MergedCell,

    /// <summary>The spacing of a line that a picture may come to stand in.</summary>
    Line,
}

namespace DevZoneDocs.Assembler.Program;

/// <summary>What an element with tags is, as far as it decides whether it is written.</summary>
internal enum ElementKind
{
    Other,
    Paragraph,
    Link,
    Table,
    Row,
    HeadingRow,

    /// <summary>A content control.</summary>
    Control,

    /// <summary>One around rows of a table.</summary>
    RowControl,

    /// <summary>What a content control holds.</summary>
    Content,
}

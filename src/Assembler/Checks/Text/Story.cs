namespace DevZoneDocs.Assembler.Checks.Text;

/// <summary>Where in a document a paragraph stands.</summary>
internal enum Story
{
    Body,

    /// <summary>A table of contents: it repeats the headings.</summary>
    Contents,
    Table,
    TextBox,
    Note,

    /// <summary>The head or the foot of the pages.</summary>
    Margin,
}

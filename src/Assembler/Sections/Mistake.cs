namespace DevZoneDocs.Assembler.Sections;

/// <summary>What is wrong in a template and what would do, in Chinese.</summary>
public sealed record Mistake(string Message, string Mend)
{
    internal MistakeKind Kind { get; init; }
}

/// <summary>The mistakes that another mistake may be a consequence of.</summary>
internal enum MistakeKind
{
    Other,

    /// <summary>A tag without its closing braces.</summary>
    UnclosedTag,

    /// <summary>Closing braces without a tag.</summary>
    StrayClose,

    /// <summary>A block without its end.</summary>
    UnclosedBlock,

    /// <summary>The end of a block that has not begun.</summary>
    UnexpectedEnd,
}

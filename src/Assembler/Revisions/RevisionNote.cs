namespace DevZoneDocs.Assembler.Revisions;

/// <summary>What newer data mean for a place of an editor's file, and what was done there.</summary>
/// <param name="Place">The paragraph, with its first words.</param>
/// <param name="Message">In Chinese, for whoever reviews the file.</param>
public sealed record RevisionNote(RevisionStep Step, string Place, string Message);

/// <summary>What was done at a place.</summary>
public enum RevisionStep
{
    /// <summary>Words were changed, as a tracked change.</summary>
    Updated,

    /// <summary>A gap got its datum.</summary>
    Filled,

    /// <summary>Something new came in.</summary>
    Inserted,

    /// <summary>What the data no longer say was taken out, as a tracked change.</summary>
    Removed,

    /// <summary>An editor's own words stay; a comment tells what the data say.</summary>
    Kept,

    /// <summary>Nothing could be done in the file: a person has to.</summary>
    Left,
}

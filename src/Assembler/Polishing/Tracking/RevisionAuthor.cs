namespace DevZoneDocs.Assembler.Polishing.Tracking;

/// <summary>In whose name the program changes a text; a person accepts or refuses.</summary>
internal sealed record RevisionAuthor(string Name, string Initials)
{
    /// <summary>What a language model has reworded.</summary>
    public static RevisionAuthor Polisher { get; } = new("AI润色（待审）", "AI");

    /// <summary>What newer data have changed.</summary>
    public static RevisionAuthor Refresher { get; } = new("数据更新（待审）", "数据");

    /// <summary>What a comparison with data has found.</summary>
    public static RevisionAuthor Verifier { get; } = new("数据核对", "核对");
}

namespace DevZoneDocs.Assembler.Sections;

/// <summary>What is written for a tag without a datum.</summary>
public enum MissingPolicy
{
    /// <summary>【待补：…】, highlighted, and a finding.</summary>
    Gap,

    /// <summary>Nothing.</summary>
    Empty,

    /// <summary>Nothing is merged at all; every missing datum is told.</summary>
    Error,
}

namespace DevZoneDocs.Assembler.Polishing;

/// <summary>What has come of the polishing of a section.</summary>
public enum PolishOutcome
{
    /// <summary>Some of its sentences have rewordings, as tracked changes.</summary>
    Reworded,

    /// <summary>The model has answered, and nothing of it was taken.</summary>
    Unchanged,

    /// <summary>Nothing of it has left the house.</summary>
    Local,

    /// <summary>The model has not answered.</summary>
    Failed,
}

namespace DevZoneDocs.Assembler.Revisions.Releasing;

/// <summary>Takes something out of a file, or mends it, when it is released; one thing, one file.</summary>
internal interface ICleaning
{
    /// <returns>What was done, in Chinese; null where there was nothing to do.</returns>
    string? Clean(Candidate candidate);
}

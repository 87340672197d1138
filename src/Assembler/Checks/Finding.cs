namespace DevZoneDocs.Assembler.Checks;

/// <summary>What a check saw (核对意见).</summary>
/// <param name="Code">C01…C33 of the list of checks; P01 and P02 of polishing.</param>
/// <param name="Place">The datum's path, or section and paragraph of a text.</param>
/// <param name="Message">What is wrong, in Chinese.</param>
/// <param name="Hint">How to mend it, in Chinese.</param>
public sealed record Finding(string Code, Severity Severity, string Place, string Message, string Hint)
{
    /// <summary>Errors first, and the shortest first among findings of one severity.</summary>
    internal static IReadOnlyList<Finding> InOrder(IEnumerable<Finding> findings) =>
        [.. findings.OrderBy(finding => finding.Severity).ThenBy(finding => finding.Message.Length)];
}

/// <summary>How much a finding matters: an error blocks release, never the draft itself.</summary>
public enum Severity
{
    Error,
    Warning,
    Info,
}

namespace DevZoneDocs.Assembler.Checks;

/// <summary>What a check saw (核对意见).</summary>
/// <param name="Code">A code of the list of checks (<see cref="CheckCatalogue"/>).</param>
/// <param name="Place">The datum's path, or section and paragraph of a text.</param>
/// <param name="Message">What is wrong, in Chinese.</param>
/// <param name="Hint">How to mend it, in Chinese.</param>
public sealed record Finding(string Code, Severity Severity, string Place, string Message, string Hint)
{
    /// <summary>
    /// The data whose figures do not agree, by their paths: of a check of the data the items, of a check of a text the facts
    /// that stand where the figures stand. Empty where it speaks of words alone.
    /// </summary>
    internal IReadOnlyList<string> Data { get; init; } = [];

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

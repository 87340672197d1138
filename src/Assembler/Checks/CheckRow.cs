namespace DevZoneDocs.Assembler.Checks;

/// <summary>One thing that is looked for (核对项), as docs/checks.md lists it.</summary>
/// <param name="Code">What findings bear; what is looked for in several ways has one code, as C08 for all rates.</param>
/// <param name="Severities">Of its findings, the gravest first.</param>
/// <param name="Check">The class that looks for it: one check, one file.</param>
/// <param name="Looks">What it looks for, in Chinese.</param>
internal sealed record CheckRow(string Code, CheckKind Kind, IReadOnlyList<Severity> Severities, string Check, string Looks);

/// <summary>What is looked at.</summary>
internal enum CheckKind
{
    /// <summary>Period data, whatever report they are for.</summary>
    Figures,

    /// <summary>The text of any document.</summary>
    Words,

    /// <summary>What happens while a document is made or looked at.</summary>
    Making,
}

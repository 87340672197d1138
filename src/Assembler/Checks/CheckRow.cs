namespace DevZoneDocs.Assembler.Checks;

/// <summary>One thing that is looked for (核对项), as docs/checks.md lists it.</summary>
/// <param name="Number">The code that findings bear, and which of its items this is: C08.3.</param>
/// <param name="Severities">Of its findings, the gravest first.</param>
/// <param name="Check">The class that looks for it: one check, one file.</param>
/// <param name="Looks">What it looks for, in Chinese.</param>
internal sealed record CheckRow(string Number, CheckKind Kind, IReadOnlyList<Severity> Severities, string Check, string Looks)
{
    /// <summary>What findings bear: C08.</summary>
    public string Code => Number.Split('.')[0];
}

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

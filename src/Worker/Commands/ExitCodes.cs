using DevZoneDocs.Assembler.Checks;

namespace DevZoneDocs.Worker.Commands;

/// <summary>What the program ends with.</summary>
internal static class ExitCodes
{
    /// <summary>Done, and no finding of severity error.</summary>
    public const int Done = 0;

    /// <summary>Done, with errors found.</summary>
    public const int DoneWithErrors = 1;

    /// <summary>Could not be done: bad usage or unreadable input.</summary>
    public const int NotDone = 2;

    /// <summary>Could not be done because the program itself is at fault.</summary>
    public const int Fault = 70;

    /// <summary>Could not be done now and may be later: a database that is away while a service starts.</summary>
    public const int TryAgain = 75;

    public static int Of(IEnumerable<Finding> findings) =>
        findings.Any(finding => finding.Severity == Severity.Error) ? DoneWithErrors : Done;
}

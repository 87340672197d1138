using DevZoneDocs.Assembler.Checks;

namespace DevZoneDocs.Worker.Commands;

/// <summary>Tells a person what the checks saw: two lines a finding, what is wrong and how to mend it.</summary>
internal static class FindingsPrinter
{
    public static void Print(IEnumerable<Finding> findings, TextWriter writer)
    {
        foreach (Finding finding in findings)
        {
            writer.WriteLine($"{NameOf(finding.Severity)} {finding.Code} {finding.Place}：{finding.Message}");
            writer.WriteLine($"        {finding.Hint}");
        }
    }

    public static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "错误",
        Severity.Warning => "提醒",
        _ => "说明",
    };
}

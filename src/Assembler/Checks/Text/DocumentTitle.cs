using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Checks.Text;

/// <summary>Finds the title: the first short line that names a report or a plan.</summary>
internal static partial class DocumentTitle
{
    private const int Longest = 60;
    private const int Lines = 8;

    public static string Of(IReadOnlyList<TextParagraph> body) => body
        .Take(Lines)
        .Select(paragraph => paragraph.Plain)
        .FirstOrDefault(line => line.Length <= Longest && !line.EndsWith('。') && Kind().IsMatch(line)) ?? "";

    [GeneratedRegex("总结|报告|计划|要点|思路|打算|安排|汇报|小结|方案")]
    private static partial Regex Kind();
}

using System.Text;
using DevZoneDocs.Assembler;
using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Drafts;

namespace DevZoneDocs.Worker.Commands;

/// <summary>Tells a person, or a program, what was made: a draft, or a filled template.</summary>
/// <param name="output">Where the file was written; <c>-</c> for standard output.</param>
/// <param name="teller">Where it is told.</param>
internal sealed class ResultPrinter(string output, TextWriter teller, bool asJson)
{
    public void Print(Draft draft) => Print(FindingsFile.Write(draft), draft.Findings,
    [
        $"初稿：{Place}",
        $"标题：{draft.Title}",
        $"部分 {draft.Sections.Count} 个，数据项 {draft.FactCount} 处，缺项 {draft.GapCount} 个，核对意见 {draft.Findings.Count} 条",
        .. draft.Sections.Select((section, i) => $"  {i + 1}. {section}"),
    ]);

    public void Print(MergedFile merged) => Print(FindingsFile.Write(merged), merged.Findings,
    [
        $"文档：{Place}",
        $"数据项 {merged.FactCount} 处，缺项 {merged.GapCount} 处，核对意见 {merged.Findings.Count} 条",
    ]);

    private string Place => output == "-" ? "标准输出" : output;

    private void Print(byte[] json, IReadOnlyList<Finding> findings, IEnumerable<string> lines)
    {
        if (asJson)
        {
            teller.WriteLine(Encoding.UTF8.GetString(json));
            return;
        }

        foreach (string line in lines)
            teller.WriteLine(line);
        FindingsPrinter.Print(findings, teller);
    }
}

using System.Text;
using DevZoneDocs.Assembler.Drafts;

namespace DevZoneDocs.Worker.Commands;

/// <summary>Tells a person, or a program, what was made.</summary>
internal static class DraftPrinter
{
    public static void Print(Draft draft, string output, bool asJson, TextWriter writer)
    {
        if (asJson)
        {
            writer.WriteLine(Encoding.UTF8.GetString(FindingsFile.Write(draft)));
            return;
        }

        writer.WriteLine($"初稿：{(output == "-" ? "标准输出" : output)}");
        writer.WriteLine($"标题：{draft.Title}");
        writer.WriteLine($"部分 {draft.Sections.Count} 个，数据项 {draft.FactCount} 处，缺项 {draft.GapCount} 个，核对意见 {draft.Findings.Count} 条");
        foreach ((int i, string section) in draft.Sections.Index())
            writer.WriteLine($"  {i + 1}. {section}");
        FindingsPrinter.Print(draft.Findings, writer);
    }
}

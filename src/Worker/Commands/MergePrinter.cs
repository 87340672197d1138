using System.Text;
using DevZoneDocs.Assembler;

namespace DevZoneDocs.Worker.Commands;

/// <summary>Tells a person, or a program, what a template came to.</summary>
internal static class MergePrinter
{
    public static void Print(MergedFile merged, string output, bool asJson, TextWriter writer)
    {
        if (asJson)
        {
            writer.WriteLine(Encoding.UTF8.GetString(FindingsFile.Write(merged)));
            return;
        }

        writer.WriteLine($"文档：{(output == "-" ? "标准输出" : output)}");
        writer.WriteLine($"数据项 {merged.FactCount} 处，缺项 {merged.GapCount} 处，核对意见 {merged.Findings.Count} 条");
        FindingsPrinter.Print(merged.Findings, writer);
    }
}

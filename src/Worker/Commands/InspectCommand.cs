using System.CommandLine;
using System.Text;
using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Checks.Text;
using DevZoneDocs.Worker.Files;

namespace DevZoneDocs.Worker.Commands;

/// <summary><c>inspect FILE</c>: the checks of the text (公文体检) on any document.</summary>
internal static class InspectCommand
{
    public static Command Create()
    {
        Argument<string> file = new("FILE") { Description = "要检查的文档（.docx 或 .txt），- 为标准输入" };
        Option<string?> findings = new("--findings") { Description = "核对意见（.json）" };
        Option<string?> templates = new("--templates") { Description = "自己的模板文件夹，其中的词表（Lexicons）优先于自带的" };
        Option<bool> json = new("--json") { Description = "以 JSON 输出结果" };
        Command command = new("inspect", "检查文档的文字（公文体检）") { file, findings, templates, json };
        command.SetAction(parsed => Problems.Guard(() => Run(
            parsed.GetValue(file)!,
            parsed.GetValue(findings),
            parsed.GetValue(templates),
            parsed.GetValue(json))));
        return command;
    }

    private static int Run(string file, string? output, string? templates, bool asJson)
    {
        using Stream input = InputFile.Open(file);
        string name = file == "-" ? "标准输入" : Path.GetFileName(file);
        IReadOnlyList<Finding> findings = TextInspector.Inspect(
            input, name, Catalogs.Of(templates).Lexicon(), new CheckLimits(TimeProvider.System));
        if (output is not null)
            OutputFile.Write(output, FindingsFile.Write(findings));
        Print(findings, name, asJson, OutputFile.Teller(output));
        return ExitCodes.Of(findings);
    }

    private static void Print(IReadOnlyList<Finding> findings, string name, bool asJson, TextWriter writer)
    {
        if (asJson)
        {
            writer.WriteLine(Encoding.UTF8.GetString(FindingsFile.Write(findings)));
            return;
        }

        writer.WriteLine($"{name}：{Count(findings, Severity.Error)} 个错误，{Count(findings, Severity.Warning)} 个提醒，{Count(findings, Severity.Info)} 个说明");
        FindingsPrinter.Print(findings, writer);
    }

    private static int Count(IReadOnlyList<Finding> findings, Severity severity) => findings.Count(finding => finding.Severity == severity);
}

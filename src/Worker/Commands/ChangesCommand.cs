using System.CommandLine;
using DevZoneDocs.Assembler.Revisions;
using DevZoneDocs.Templates;
using DevZoneDocs.Worker.Files;

namespace DevZoneDocs.Worker.Commands;

/// <summary><c>changes OLD NEW</c>: what differs between two reports, figure by figure and section by section.</summary>
internal static class ChangesCommand
{
    public static Command Create()
    {
        Argument<string> earlier = new("OLD") { Description = "以前的报告（.docx）" };
        Argument<string> newer = new("NEW") { Description = "现在的报告（.docx）" };
        Option<string?> output = new("--output", "-o") { Description = "另写成 Word 文档（.docx），- 为标准输出" };
        Option<string?> templates = new("--templates") { Description = "自己的模板文件夹，其中的词表（Lexicons）优先于自带的" };
        Option<bool> json = new("--json") { Description = "以 JSON 输出结果" };
        Command command = new("changes", "比较两份报告：逐个数字，新增和取消的部分，没有变的旧话") { earlier, newer, output, templates, json };
        command.SetAction(parsed => Problems.Guard(() => Run(
            parsed.GetValue(earlier)!,
            parsed.GetValue(newer)!,
            parsed.GetValue(output),
            parsed.GetValue(templates),
            parsed.GetValue(json))));
        return command;
    }

    private static int Run(string earlier, string newer, string? output, string? templates, bool asJson)
    {
        TemplateCatalog catalog = Catalogs.Of(templates);
        RevisedFile before = RevisionInput.ReadFile(earlier);
        RevisedFile now = RevisionInput.ReadFile(newer);
        ReportChanges changes = ReportComparer.Compare(before, now, catalog.Lexicon());
        if (output is not null)
            OutputFile.Write(output, ReportComparer.Write(changes, catalog.Layout(), $"{Path.GetFileNameWithoutExtension(now.Name)}与{Path.GetFileNameWithoutExtension(before.Name)}的比较"));
        ChangesPrinter.Print(changes, OutputFile.Teller(output), asJson);
        return ExitCodes.Done;
    }
}

using System.CommandLine;
using DevZoneDocs.Assembler.Revisions;
using DevZoneDocs.Worker.Files;

namespace DevZoneDocs.Worker.Commands;

/// <summary><c>refresh REVISED DATA</c>: newer data as tracked changes in the file that an editor has revised.</summary>
internal static class RefreshCommand
{
    public static Command Create()
    {
        Argument<string> revised = new("REVISED") { Description = "编辑改过的初稿（.docx）" };
        Argument<string[]> data = new("DATA") { Description = DataFiles.Explained, Arity = ArgumentArity.OneOrMore };
        Option<string> output = new("--output", "-o") { Description = "更新后的文件（.docx），- 为标准输出", Required = true };
        Option<string?> draft = RevisionArguments.DraftOption();
        Option<string?> report = new("--report") { Description = "报告类型；不填时用数据中的 report" };
        Option<string?> templates = new("--templates") { Description = "自己的模板文件夹，其中有的优先于自带的" };
        Option<bool> json = new("--json") { Description = "以 JSON 输出结果" };
        Command command = new("refresh", "把更新后的数据以修订写入编辑改过的初稿，人工改动一律保留") { revised, data, output, draft, report, templates, json };
        command.SetAction((parsed, cancellation) => Problems.GuardAsync(() => Task.FromResult(Run(
            RevisionInput.Read(
                new RevisionArguments(parsed.GetValue(revised)!, parsed.GetValue(data)!, parsed.GetValue(draft), parsed.GetValue(report), parsed.GetValue(templates)),
                cancellation),
            parsed.GetValue(output)!,
            parsed.GetValue(json)))));
        return command;
    }

    private static int Run(RevisionInput input, string output, bool asJson)
    {
        RefreshedDraft refreshed = DraftRefresher.Refresh(input.Revised, input.Newer, TimeProvider.System.GetLocalNow());
        OutputFile.Write(output, refreshed.Content.Span);
        RevisionPrinter.Print(refreshed, output, OutputFile.Teller(output), asJson);
        return ExitCodes.Done;
    }
}

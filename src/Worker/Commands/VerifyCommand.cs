using System.CommandLine;
using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Revisions;
using DevZoneDocs.Worker.Files;

namespace DevZoneDocs.Worker.Commands;

/// <summary><c>verify REVISED DATA</c>: what an editor's file says, compared with the data, fact by fact.</summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        Argument<string> revised = new("REVISED") { Description = "编辑改过的初稿（.docx）" };
        Argument<string[]> data = new("DATA") { Description = DataFiles.Explained, Arity = ArgumentArity.OneOrMore };
        Option<string?> annotate = new("--annotate") { Description = "另写一份加了批注的副本（.docx），- 为标准输出" };
        Option<string?> draft = RevisionArguments.DraftOption();
        Option<string?> report = new("--report") { Description = "报告类型；不填时用数据中的 report" };
        Option<string?> templates = new("--templates") { Description = "自己的模板文件夹，其中有的优先于自带的" };
        Option<bool> json = new("--json") { Description = "以 JSON 输出结果" };
        Command command = new("verify", "把编辑改过的初稿同数据逐项核对") { revised, data, annotate, draft, report, templates, json };
        command.SetAction((parsed, cancellation) => Problems.GuardAsync(() => Task.FromResult(Run(
            RevisionInput.Read(
                new RevisionArguments(parsed.GetValue(revised)!, parsed.GetValue(data)!, parsed.GetValue(draft), parsed.GetValue(report), parsed.GetValue(templates)),
                cancellation),
            parsed.GetValue(annotate),
            parsed.GetValue(json)))));
        return command;
    }

    private static int Run(RevisionInput input, string? annotated, bool asJson)
    {
        VerifiedDraft verified = DraftVerifier.Verify(
            input.Revised, input.Newer, input.Catalog.Lexicon(), new CheckLimits(TimeProvider.System));
        if (annotated is not null)
            OutputFile.Write(annotated, DraftVerifier.Annotate(input.Revised, input.Newer, input.Catalog.Lexicon(), TimeProvider.System.GetLocalNow()));
        RevisionPrinter.Print(verified, input.Revised.Name, OutputFile.Teller(annotated), asJson);
        return ExitCodes.Of(verified.Findings);
    }
}

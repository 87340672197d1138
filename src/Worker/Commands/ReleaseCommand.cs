using System.CommandLine;
using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Revisions;
using DevZoneDocs.Worker.Files;

namespace DevZoneDocs.Worker.Commands;

/// <summary><c>release REVISED</c>: the clean file that leaves the office, or all that is still open.</summary>
internal static class ReleaseCommand
{
    public static Command Create()
    {
        Argument<string> revised = new("REVISED") { Description = "编辑定稿的文件（.docx）" };
        Option<string> output = new("--output", "-o") { Description = "定稿（.docx），- 为标准输出", Required = true };
        Option<string?> templates = new("--templates") { Description = "自己的模板文件夹，其中的词表（Lexicons）优先于自带的" };
        Option<bool> json = new("--json") { Description = "以 JSON 输出结果" };
        Command command = new("release", "检查没有遗留问题后，去掉书签、清单和个人信息，生成定稿") { revised, output, templates, json };
        command.SetAction(parsed => Problems.Guard(() => Run(
            parsed.GetValue(revised)!,
            parsed.GetValue(output)!,
            parsed.GetValue(templates),
            parsed.GetValue(json))));
        return command;
    }

    private static int Run(string revised, string output, string? templates, bool asJson)
    {
        RevisedFile file = RevisionInput.ReadFile(revised);
        ReleasedDraft released = DraftReleaser.Release(file, Catalogs.Of(templates).Lexicon(), new CheckLimits(TimeProvider.System));
        if (released.IsReleased)
            OutputFile.Write(output, released.Content.Span);
        RevisionPrinter.Print(released, file.Name, output, released.IsReleased ? OutputFile.Teller(output) : Console.Out, asJson);
        return released.IsReleased ? ExitCodes.Done : ExitCodes.DoneWithErrors;
    }
}

using System.CommandLine;
using DevZoneDocs.Assembler;
using DevZoneDocs.Assembler.Drafts;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Reports;
using DevZoneDocs.Worker.Files;

namespace DevZoneDocs.Worker.Commands;

/// <summary><c>draft DATA</c>: period data in, a draft out.</summary>
internal static class DraftCommand
{
    public static Command Create()
    {
        Argument<string> data = new("DATA") { Description = "时段数据（.json），- 为标准输入" };
        Option<string?> report = new("--report") { Description = "报告类型；不填时用数据中的 report" };
        Option<string?> output = new("--output", "-o") { Description = "初稿（.docx），- 为标准输出；不填时以标题为文件名，写在当前文件夹" };
        Option<string?> findings = new("--findings") { Description = "核对意见（.json）" };
        Option<string?> templates = new("--templates") { Description = "自己的模板文件夹，其中有的优先于自带的" };
        Option<bool> json = new("--json") { Description = "以 JSON 输出结果" };
        Command command = new("draft", "由时段数据生成初稿") { data, report, output, findings, templates, json };
        command.SetAction(parsed => Problems.Guard(() => Run(new DraftRequest(
            parsed.GetValue(data)!,
            parsed.GetValue(report),
            parsed.GetValue(output),
            parsed.GetValue(findings),
            parsed.GetValue(templates),
            parsed.GetValue(json)))));
        return command;
    }

    private static int Run(DraftRequest request)
    {
        using Stream input = InputFile.Open(request.Data);
        PeriodData data = PeriodDataReader.ReadJson(input);
        ReportDefinition report = Catalogs.Of(request.Templates).Report(request.Report ?? data.Report);
        Draft draft = ProgressBar.Show(progress => DraftAssembler.Assemble(data, report, progress));

        string output = request.Output ?? $"{FileNames.Safe(draft.Title)}.docx";
        OutputFile.Write(output, draft.Content.Span);
        if (request.Findings is { } path)
            OutputFile.Write(path, FindingsFile.Write(draft));
        DraftPrinter.Print(draft, output, request.AsJson, output == "-" ? Console.Error : Console.Out);
        return ExitCodes.Of(draft.Findings);
    }

    private sealed record DraftRequest(string Data, string? Report, string? Output, string? Findings, string? Templates, bool AsJson);
}

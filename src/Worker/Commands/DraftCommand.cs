using System.CommandLine;
using DevZoneDocs.Assembler;
using DevZoneDocs.Assembler.Drafts;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Polishing;
using DevZoneDocs.Assembler.Reports;
using DevZoneDocs.Templates;
using DevZoneDocs.Worker.Files;
using DevZoneDocs.Worker.Models;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace DevZoneDocs.Worker.Commands;

/// <summary><c>draft DATA</c>: period data in, a draft out.</summary>
internal static class DraftCommand
{
    public static Command Create()
    {
        Argument<string[]> data = new("DATA") { Description = DataFiles.Explained, Arity = ArgumentArity.OneOrMore };
        Option<string?> report = new("--report") { Description = "报告类型；不填时用数据中的 report" };
        Option<string?> output = new("--output", "-o") { Description = "初稿（.docx），- 为标准输出；不填时以标题为文件名，写在当前文件夹" };
        Option<string?> findings = new("--findings") { Description = "核对意见（.json）" };
        Option<string?> templates = new("--templates") { Description = "自己的模板文件夹，其中有的优先于自带的" };
        Option<bool> polish = new("--polish") { Description = "请配置的语言模型润色可以外发的部分，改动以修订标出" };
        Option<bool> json = new("--json") { Description = "以 JSON 输出结果" };
        Command command = new("draft", "由时段数据生成初稿") { data, report, output, findings, templates, polish, json };
        command.SetAction((parsed, cancellation) => Problems.GuardAsync(() => Task.FromResult(Run(new DraftArguments(
            parsed.GetValue(data)!,
            parsed.GetValue(report),
            parsed.GetValue(output),
            parsed.GetValue(findings),
            parsed.GetValue(templates),
            parsed.GetValue(polish),
            parsed.GetValue(json)), cancellation))));
        return command;
    }

    private static int Run(DraftArguments request, CancellationToken cancellation)
    {
        TemplateCatalog catalog = Catalogs.Of(request.Templates);
        PeriodData data = DataFiles.Read(request.Data, cancellation: cancellation);
        ReportDefinition report = catalog.Report(request.Report ?? data.Report);
        Draft draft = request.Polish ? Polished(data, report, catalog, cancellation) : Assembled(data, report, polish: null, cancellation);

        string output = request.Output ?? $"{FileNames.Safe(draft.Title)}.docx";
        OutputFile.WriteAll([(output, draft.Content), (request.Findings, FindingsFile.Write(draft))]);
        new ResultPrinter(output, OutputFile.Teller(output, request.Findings), request.AsJson).Print(draft);
        return ExitCodes.Of(draft.Findings);
    }

    private static Draft Assembled(PeriodData data, ReportDefinition report, PolishOptions? polish, CancellationToken cancellation) =>
        ProgressBar.Show(progress => DraftAssembler.AssembleAsync(data, report, polish, cancellation, progress).GetAwaiter().GetResult());

    // Settings, log and model are loaded for those drafts alone that are polished.
    private static Draft Polished(PeriodData data, ReportDefinition report, TemplateCatalog catalog, CancellationToken cancellation)
    {
        IConfiguration configuration = ServiceConfiguration.Read();
        using ILoggerFactory logs = CommandLogs.Create(configuration);
        using LanguageModel model = Model(configuration, logs);
        return Assembled(data, report, model.ForDraft(catalog.PolishLexicon()), cancellation);
    }

    private static LanguageModel Model(IConfiguration configuration, ILoggerFactory logs) =>
        LanguageModel.Of(configuration, logs, TimeProvider.System)
            ?? throw new InputException($"{LanguageModel.NotConfigured}，或者不加 --polish");

    private sealed record DraftArguments(
        IReadOnlyList<string> Data,
        string? Report,
        string? Output,
        string? Findings,
        string? Templates,
        bool Polish,
        bool AsJson);
}

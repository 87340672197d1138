using System.CommandLine;
using DevZoneDocs.Assembler.Linting;
using DevZoneDocs.Worker.Files;

namespace DevZoneDocs.Worker.Commands;

/// <summary><c>lint TEMPLATE…</c>: every mistake of templates and report definitions, without data (模板检查).</summary>
internal static class LintCommand
{
    public static Command Create()
    {
        Argument<string[]> templates = new("TEMPLATE") { Description = "模板（.docx）或自己的模板文件夹，可以写几个", Arity = ArgumentArity.ZeroOrMore };
        Option<string?> report = new("--report") { Description = "检查一个报告类型和它用到的全部模板" };
        Option<string?> annotate = new("--annotate") { Description = "另存一份，每个错误处加批注：一个模板写文件名，几个模板写文件夹" };
        Option<bool> needs = new("--needs") { Description = "列出模板需要哪些数据（JSON Schema）" };
        Option<string?> data = new("--data") { Description = "时段数据或任意 JSON：连同其中自有的名称一起检查" };
        Option<bool> free = new("--free") { Description = "是供 merge 用的模板，名称由任意 JSON 决定" };
        Option<string?> folder = new("--templates") { Description = "自己的模板文件夹，其中的片段、版式和报告类型优先于自带的" };
        Option<bool> json = new("--json") { Description = "以 JSON 输出结果" };
        Command command = new("lint", "检查模板：不用数据，一次列出全部错误和改法") { templates, report, annotate, needs, data, free, folder, json };
        command.SetAction(parsed => Problems.Guard(() => Run(new LintRequest(
            parsed.GetValue(templates) ?? [],
            parsed.GetValue(report),
            parsed.GetValue(annotate),
            parsed.GetValue(needs),
            parsed.GetValue(data),
            parsed.GetValue(free),
            parsed.GetValue(folder),
            parsed.GetValue(json)))));
        return command;
    }

    private static int Run(LintRequest request)
    {
        if (request.Templates.Count == 0 && request.Report is null)
            throw new InputException("请写要检查的模板（.docx）或模板文件夹，或用 --report 指定报告类型");
        LintNames names = LintData.Names(request.Data, request.IsFree);
        if (names.AreFree && request.Report is not null)
            throw new InputException($"{request.Data ?? "--free"}：检查报告类型要用时段数据，这里是供 merge 用的任意 JSON");
        List<LintTarget> targets = [.. request.Templates.SelectMany(LintTarget.Of).DistinctBy(target => Path.GetFullPath(target.Path))];
        foreach (LintTarget target in targets)
            Inputs.Add(target.Path);
        LintOutput output = new(request.Annotate, isOne: targets.Count == 1 && !request.Templates.Any(Directory.Exists));
        LintRun run = new(names, request.Folder, output);
        foreach (LintTarget target in targets)
            run.Lint(target);
        foreach (string folder in request.Templates.Where(Directory.Exists))
            run.LintReports(folder);
        if (request.Report is { } kind)
            run.LintReport(kind);
        if (request.Templates.Any(Directory.Exists) && run.Results.Count == 0 && run.Unreadable.Count == 0)
            throw new InputException($"{string.Join('、', request.Templates)}：没有 Sections、Fragments 或 Reports 文件夹");

        if (run.Results.Count > 0 || run.Unreadable.Count == 0)
            LintPrinter.Print(run.Results, request.AsJson, request.WithNeeds);
        foreach (string unreadable in run.Unreadable)
            Console.Error.WriteLine(unreadable.ReplaceLineEndings(" "));
        return run.Unreadable.Count > 0 ? ExitCodes.NotDone
            : run.Results.Any(result => result.Problems.Count > 0) ? ExitCodes.DoneWithErrors
            : ExitCodes.Done;
    }

    private sealed record LintRequest(
        IReadOnlyList<string> Templates, string? Report, string? Annotate, bool WithNeeds, string? Data, bool IsFree, string? Folder, bool AsJson);
}

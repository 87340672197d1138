using System.CommandLine;
using DevZoneDocs.Assembler;
using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Sections;
using DevZoneDocs.Worker.Files;

namespace DevZoneDocs.Worker.Commands;

/// <summary><c>merge TEMPLATE DATA</c>: any template and any JSON object in, a document out; no report definition is needed.</summary>
internal static class MergeCommand
{
    private static readonly Dictionary<string, MissingPolicy> Policies = new(StringComparer.Ordinal)
    {
        ["gap"] = MissingPolicy.Gap,
        ["empty"] = MissingPolicy.Empty,
        ["error"] = MissingPolicy.Error,
    };

    public static Command Create()
    {
        Argument<string> template = new("TEMPLATE") { Description = "模板（.docx 或 .dotx）" };
        Argument<string> data = new("DATA") { Description = "数据（.json，一个对象），- 为标准输入" };
        Option<string> output = new("--output", "-o") { Description = "填好的文档（.docx），- 为标准输出", Required = true };
        Option<bool> facts = new("--facts") { Description = "为每个数据项加隐藏书签，并附数据清单，同初稿一样" };
        Option<string?> missing = new("--missing") { Description = "缺数据时：gap 写【待补：…】，empty 留空，error 不生成；不填时按模板的文件属性“缺数据时”，没有则为 gap" };
        Option<string?> findings = new("--findings") { Description = "核对意见（.json）" };
        Option<bool> json = new("--json") { Description = "以 JSON 输出结果" };
        missing.AcceptOnlyFromAmong([.. Policies.Keys]);
        Command command = new("merge", "用数据填充任意模板") { template, data, output, facts, missing, findings, json };
        command.SetAction(parsed => Problems.Guard(() => Run(
            new MergeRequest(parsed.GetValue(template)!, parsed.GetValue(data)!, parsed.GetValue(output)!, parsed.GetValue(findings), parsed.GetValue(json)),
            new MergeOptions { Missing = parsed.GetValue(missing) is { } policy ? Policies[policy] : null, MarkFacts = parsed.GetValue(facts) })));
        return command;
    }

    private static int Run(MergeRequest request, MergeOptions options)
    {
        using Stream docx = InputFile.Open(request.Template);
        DocumentTemplate template = DocumentTemplate.Parse(docx, Path.GetFileName(request.Template));
        using Stream input = InputFile.Open(request.Data);
        MergedFile merged = TemplateMerger.Merge(
            template, JsonFacts.Read(input), options with { Pictures = FolderPictures.Beside(request.Data) });

        OutputFile.WriteAll([(request.Output, merged.Content), (request.Findings, FindingsFile.Write(merged))]);
        new ResultPrinter(request.Output, OutputFile.Teller(request.Output, request.Findings), request.AsJson).Print(merged);
        return ExitCodes.Of(merged.Findings);
    }

    private sealed record MergeRequest(string Template, string Data, string Output, string? Findings, bool AsJson);
}

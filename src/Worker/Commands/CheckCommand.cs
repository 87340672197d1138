using System.CommandLine;
using System.Text;
using DevZoneDocs.Assembler;
using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Reports;
using DevZoneDocs.Worker.Files;

namespace DevZoneDocs.Worker.Commands;

/// <summary><c>check DATA</c>: the checks of the data alone, without a draft.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        Argument<string[]> data = new("DATA") { Description = DataFiles.Explained, Arity = ArgumentArity.OneOrMore };
        Option<string?> report = new("--report") { Description = "报告类型；不填时用数据中的 report" };
        Option<string?> findings = new("--findings") { Description = "核对意见（.json），- 为标准输出" };
        Option<string?> templates = new("--templates") { Description = "自己的模板文件夹，其中有的优先于自带的" };
        Option<bool> json = new("--json") { Description = "以 JSON 输出结果" };
        Command command = new("check", "核对时段数据的勾稽关系，不生成初稿") { data, report, findings, templates, json };
        command.SetAction(parsed => Problems.Guard(() => Run(new CheckRequest(
            parsed.GetValue(data)!,
            parsed.GetValue(report),
            parsed.GetValue(findings),
            parsed.GetValue(templates),
            parsed.GetValue(json)))));
        return command;
    }

    private static int Run(CheckRequest request)
    {
        PeriodData data = DataFiles.Read(request.Data);
        ReportDefinition report = Catalogs.Of(request.Templates).Report(request.Report ?? data.Report);
        CheckResult result = DataChecker.Check(data, report, new CheckLimits(TimeProvider.System));

        if (request.Findings is { } path)
            OutputFile.Write(path, FindingsFile.Write(result));
        Print(result, request.AsJson, OutputFile.Teller(request.Findings));
        return ExitCodes.Of(result.Findings);
    }

    private static void Print(CheckResult result, bool asJson, TextWriter writer)
    {
        if (asJson)
        {
            writer.WriteLine(Encoding.UTF8.GetString(FindingsFile.Write(result)));
            return;
        }

        string counts = string.Join("，", result.Findings
            .CountBy(finding => finding.Severity)
            .Select(count => $"{FindingsPrinter.NameOf(count.Key)} {count.Value} 条"));
        writer.WriteLine($"数据项 {result.FactCount} 个，缺项 {result.GapCount} 个，核对意见 {result.Findings.Count} 条{(counts.Length > 0 ? $"：{counts}" : "")}");
        FindingsPrinter.Print(result.Findings, writer);
    }

    private sealed record CheckRequest(IReadOnlyList<string> Data, string? Report, string? Findings, string? Templates, bool AsJson);
}
